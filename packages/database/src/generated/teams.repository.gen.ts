// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 63187e32c0f1da33

import type { OneQuery, Result } from "@headwater/database/filter";
import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { teamsModel } from "./teams.model.gen.ts";
import type { TeamModel } from "./teams.types.gen.ts";
import { teamsSchemas } from "./teams.validator.gen.ts";

const teamsTable = bindTable(teamsModel, tableIn(schema, "teams"), {
  validator: teamsSchemas.create,
});

/**
 * Groups of people who own projects.
 * Reads and writes teams. Inside a transaction, use the repositories it hands you.
 */
export class TeamsRepository extends Repository<TeamModel> {
  constructor(context: RepositoryContext) {
    super(context, teamsTable);
  }

  /** The team with this `slug` (unique), or null. */
  findBySlug<const Q extends OneQuery<TeamModel>>(
    slug: string,
    query?: Q,
  ): Promise<Result<TeamModel, Q> | null> {
    return this.findUnique({ slug }, query);
  }
}
