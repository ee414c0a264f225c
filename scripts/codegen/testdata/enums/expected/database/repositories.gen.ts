// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 cdf3418b95060107

import type { RepositoryContext } from "@headwater/database/repository";
import { ShirtsRepository } from "./shirts.repository.gen.ts";

/**
 * One repository for each table; hand-written classes in `custom/` take the place of generated
 * ones.
 */
export interface Repositories {
  readonly shirts: ShirtsRepository;
}

/** The repositories over one engine, or over one transaction. */
export const createRepositories = (context: RepositoryContext): Repositories => ({
  shirts: new ShirtsRepository(context),
});
