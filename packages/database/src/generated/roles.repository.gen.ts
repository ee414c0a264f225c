// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 d3a4be0f0da4f346

import type { OneQuery, Result } from "@headwater/database/filter";
import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { rolesModel } from "./roles.model.gen.ts";
import type { RoleModel } from "./roles.types.gen.ts";
import { rolesSchemas } from "./roles.validator.gen.ts";

const rolesTable = bindTable(rolesModel, tableIn(schema, "roles"), {
  validator: rolesSchemas.create,
});

/**
 * What people can be to the whole tracker; a person's `role` is the key of one of these.
 * Reads and writes roles. Inside a transaction, use the repositories it hands you.
 */
export class RolesRepository extends Repository<RoleModel> {
  constructor(context: RepositoryContext) {
    super(context, rolesTable);
  }

  /** The role with this `name` (unique), or null. */
  findByName<const Q extends OneQuery<RoleModel>>(
    name: string,
    query?: Q,
  ): Promise<Result<RoleModel, Q> | null> {
    return this.findUnique({ name }, query);
  }
}
