// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 f3c9ffec951709d0

import type { OneQuery, Result } from "@headwater/database/filter";
import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { usersModel } from "./users.model.gen.ts";
import type { UserModel } from "./users.types.gen.ts";
import { usersSchemas } from "./users.validator.gen.ts";

const usersTable = bindTable(usersModel, tableIn(schema, "users"), {
  validator: usersSchemas.create,
});

/**
 * People who can sign in, report tickets and work on them.
 * Reads and writes users. Inside a transaction, use the repositories it hands you.
 */
export class UsersRepository extends Repository<UserModel> {
  constructor(context: RepositoryContext) {
    super(context, usersTable);
  }

  /** The user with this `email` (unique), or null. */
  findByEmail<const Q extends OneQuery<UserModel>>(
    email: string,
    query?: Q,
  ): Promise<Result<UserModel, Q> | null> {
    return this.findUnique({ email }, query);
  }
}
