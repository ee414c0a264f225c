// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 f67aae1b8d41a263

import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { shelvesModel } from "./shelves.model.gen.ts";
import type { Shelf, ShelfKey, ShelfModel, ShelfWhere } from "./shelves.types.gen.ts";
import { shelvesSchemas } from "./shelves.validator.gen.ts";

const shelvesTable = bindTable(shelvesModel, tableIn(schema, "shelves"), {
  validator: shelvesSchemas.create,
});

/** Reads and writes shelves. Inside a transaction, use the repositories it hands you. */
export class ShelvesRepository extends Repository<ShelfModel> {
  constructor(context: RepositoryContext) {
    super(context, shelvesTable);
  }

  /**
   * Brings a removed shelf back, with all that went with it.
   * @throws {NotFoundError} {@link ConstraintError} when what it refers to is removed, or its
   * place is taken
   */
  restore(key: ShelfKey): Promise<Shelf> {
    return this.restoreRow(key);
  }

  /**
   * Takes a shelf out of the database for good, removed or not.
   * @throws {NotFoundError} {@link ConstraintError}
   */
  purge(key: ShelfKey): Promise<void> {
    return this.purgeRow(key);
  }

  /** Takes all shelves that match out of the database for good, removed or not. */
  purgeMany(where: ShelfWhere): Promise<{ count: number }> {
    return this.purgeRows(where);
  }
}
