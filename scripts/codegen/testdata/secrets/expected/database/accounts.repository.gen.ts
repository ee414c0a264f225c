// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 9f39fbc20c41bf14

import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { accountsModel } from "./accounts.model.gen.ts";
import type { AccountModel } from "./accounts.types.gen.ts";
import { accountsSchemas } from "./accounts.validator.gen.ts";

const accountsTable = bindTable(accountsModel, tableIn(schema, "accounts"), {
  validator: accountsSchemas.create,
});

/** Reads and writes accounts. Inside a transaction, use the repositories it hands you. */
export class AccountsRepository extends Repository<AccountModel> {
  constructor(context: RepositoryContext) {
    super(context, accountsTable);
  }
}
