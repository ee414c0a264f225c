// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 426a055c51f4bdbd

import type { RepositoryContext } from "@headwater/database/repository";
import { FoldersRepository } from "./folders.repository.gen.ts";

/**
 * One repository for each table; hand-written classes in `custom/` take the place of generated
 * ones.
 */
export interface Repositories {
  readonly folders: FoldersRepository;
}

/** The repositories over one engine, or over one transaction. */
export const createRepositories = (context: RepositoryContext): Repositories => ({
  folders: new FoldersRepository(context),
});
