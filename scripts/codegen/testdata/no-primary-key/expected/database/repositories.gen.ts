// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 58456ae7f8df870b

import type { RepositoryContext } from "@headwater/database/repository";
import { MeasurementsRepository } from "./measurements.repository.gen.ts";

/**
 * One repository for each table; hand-written classes in `custom/` take the place of generated
 * ones.
 */
export interface Repositories {
  readonly measurements: MeasurementsRepository;
}

/** The repositories over one engine, or over one transaction. */
export const createRepositories = (context: RepositoryContext): Repositories => ({
  measurements: new MeasurementsRepository(context),
});
