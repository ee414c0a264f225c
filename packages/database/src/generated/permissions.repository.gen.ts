// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 ef34b8edbbc41b18

import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { permissionsModel } from "./permissions.model.gen.ts";
import type { PermissionModel } from "./permissions.types.gen.ts";
import { permissionsSchemas } from "./permissions.validator.gen.ts";

const permissionsTable = bindTable(permissionsModel, tableIn(schema, "permissions"), {
  validator: permissionsSchemas.create,
});

/**
 * What can be allowed: doing one thing with one kind of rows.
 * Reads and writes permissions. Inside a transaction, use the repositories it hands you.
 */
export class PermissionsRepository extends Repository<PermissionModel> {
  constructor(context: RepositoryContext) {
    super(context, permissionsTable);
  }
}
