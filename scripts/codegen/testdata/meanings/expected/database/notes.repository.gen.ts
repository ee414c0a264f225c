// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 ff6912f43d9965a2

import type { Page, Result } from "@headwater/database/filter";
import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { notesModel } from "./notes.model.gen.ts";
import type { NoteModel, NoteQuery } from "./notes.types.gen.ts";
import { notesSchemas } from "./notes.validator.gen.ts";

const notesTable = bindTable(notesModel, tableIn(schema, "notes"), {
  validator: notesSchemas.create,
});

/**
 * Keeps no removed rows.
 * Reads and writes notes. Inside a transaction, use the repositories it hands you.
 */
export class NotesRepository extends Repository<NoteModel> {
  constructor(context: RepositoryContext) {
    super(context, notesTable);
  }

  /** Notes with this `bookId`. Reads the whole table: no index. */
  findByBookId<const Q extends NoteQuery>(
    bookId: number,
    query?: Q,
  ): Promise<Page<Result<NoteModel, Q>>> {
    return this.listWhere({ bookId }, query);
  }

  /** Notes with this `personId`. Reads the whole table: no index. */
  findByPersonId<const Q extends NoteQuery>(
    personId: number,
    query?: Q,
  ): Promise<Page<Result<NoteModel, Q>>> {
    return this.listWhere({ personId }, query);
  }
}
