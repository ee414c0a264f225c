// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 8e9616b028eb0c5d

import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { vaultsModel } from "./vaults.model.gen.ts";
import type { VaultModel } from "./vaults.types.gen.ts";
import { vaultsSchemas } from "./vaults.validator.gen.ts";

const vaultsTable = bindTable(vaultsModel, tableIn(schema, "vaults"), {
  validator: vaultsSchemas.create,
});

/** Reads and writes vaults. Inside a transaction, use the repositories it hands you. */
export class VaultsRepository extends Repository<VaultModel> {
  constructor(context: RepositoryContext) {
    super(context, vaultsTable);
  }
}
