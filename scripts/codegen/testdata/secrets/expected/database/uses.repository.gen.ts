// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 3f6082c4f963582f

import type { Page, Result } from "@headwater/database/filter";
import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { usesModel } from "./uses.model.gen.ts";
import type { UseModel, UseQuery } from "./uses.types.gen.ts";
import { usesSchemas } from "./uses.validator.gen.ts";

const usesTable = bindTable(usesModel, tableIn(schema, "uses"), { validator: usesSchemas.create });

/**
 * Which key was used is no secret, by whatever name it goes; what a token is stays one.
 * Reads and writes uses. Inside a transaction, use the repositories it hands you.
 */
export class UsesRepository extends Repository<UseModel> {
  constructor(context: RepositoryContext) {
    super(context, usesTable);
  }

  /** Uses with this `secret`. Reads the whole table: no index. */
  findBySecret<const Q extends UseQuery>(
    secret: string,
    query?: Q,
  ): Promise<Page<Result<UseModel, Q>>> {
    return this.listWhere({ secret }, query);
  }

  /** Uses with this `token`. Reads the whole table: no index. */
  findByToken<const Q extends UseQuery>(
    token: string,
    query?: Q,
  ): Promise<Page<Result<UseModel, Q>>> {
    return this.listWhere({ token }, query);
  }
}
