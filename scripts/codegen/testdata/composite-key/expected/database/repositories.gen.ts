// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 17115c385f9f59fc

import type { RepositoryContext } from "@headwater/database/repository";
import { SeatsRepository } from "./seats.repository.gen.ts";

/**
 * One repository for each table; hand-written classes in `custom/` take the place of generated
 * ones.
 */
export interface Repositories {
  readonly seats: SeatsRepository;
}

/** The repositories over one engine, or over one transaction. */
export const createRepositories = (context: RepositoryContext): Repositories => ({
  seats: new SeatsRepository(context),
});
