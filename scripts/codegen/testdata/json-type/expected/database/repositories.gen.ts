// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 99ef16f414274ba5

import type { RepositoryContext } from "@headwater/database/repository";
import { MapsRepository } from "./maps.repository.gen.ts";

/**
 * One repository for each table; hand-written classes in `custom/` take the place of generated
 * ones.
 */
export interface Repositories {
  readonly maps: MapsRepository;
}

/** The repositories over one engine, or over one transaction. */
export const createRepositories = (context: RepositoryContext): Repositories => ({
  maps: new MapsRepository(context),
});
