// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 2722b157c42b6495

import { bindTable, Repository, type RepositoryContext } from "@headwater/database/repository";
import { accounts } from "@headwater/database/schema";
import { accountsModel } from "./accounts.model.gen.ts";
import type { AccountModel } from "./accounts.types.gen.ts";
import { newAccountSchema } from "./accounts.validator.gen.ts";

const accountsTable = bindTable(accountsModel, accounts, { validator: newAccountSchema });

/** Reads and writes accounts. Inside a transaction, use the repositories it hands you. */
export class AccountsRepository extends Repository<AccountModel> {
  constructor(context: RepositoryContext) {
    super(context, accountsTable);
  }
}
