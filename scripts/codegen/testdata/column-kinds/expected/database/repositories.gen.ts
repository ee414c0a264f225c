// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 18e2512885f86333

import type { RepositoryContext } from "@headwater/database/repository";
import { SamplesRepository } from "./samples.repository.gen.ts";

/**
 * One repository for each table; hand-written classes in `custom/` take the place of generated
 * ones.
 */
export interface Repositories {
  /** One column of each kind. */
  readonly samples: SamplesRepository;
}

/** The repositories over one engine, or over one transaction. */
export const createRepositories = (context: RepositoryContext): Repositories => ({
  samples: new SamplesRepository(context),
});
