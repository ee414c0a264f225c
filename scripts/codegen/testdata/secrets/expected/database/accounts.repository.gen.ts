// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 57990727d3bd259f

import { bindTable, Repository, type RepositoryContext } from "@headwater/database/repository";
import { accounts } from "@headwater/database/schema";
import { accountsModel } from "./accounts.model.gen.ts";
import type { AccountModel } from "./accounts.types.gen.ts";
import { accountsSchemas } from "./accounts.validator.gen.ts";

const accountsTable = bindTable(accountsModel, accounts, { validator: accountsSchemas.create });

/** Reads and writes accounts. Inside a transaction, use the repositories it hands you. */
export class AccountsRepository extends Repository<AccountModel> {
  constructor(context: RepositoryContext) {
    super(context, accountsTable);
  }
}
