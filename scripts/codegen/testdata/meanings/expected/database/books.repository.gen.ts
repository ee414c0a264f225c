// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 649b7ad774293a9c

import type { OneQuery, Page, Result } from "@headwater/database/filter";
import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { booksModel } from "./books.model.gen.ts";
import type { Book, BookKey, BookModel, BookQuery, BookWhere } from "./books.types.gen.ts";
import { booksSchemas } from "./books.validator.gen.ts";

const booksTable = bindTable(booksModel, tableIn(schema, "books"), {
  validator: booksSchemas.create,
});

/**
 * Go with their shelf, and hold their owner back.
 * Reads and writes books. Inside a transaction, use the repositories it hands you.
 */
export class BooksRepository extends Repository<BookModel> {
  constructor(context: RepositoryContext) {
    super(context, booksTable);
  }

  /** The book with this `isbn` (unique), or null. */
  findByIsbn<const Q extends OneQuery<BookModel>>(
    isbn: string,
    query?: Q,
  ): Promise<Result<BookModel, Q> | null> {
    return this.findUnique({ isbn }, query);
  }

  /** The book with this `shelfId` and `title` (unique), or null. */
  findByShelfIdAndTitle<const Q extends OneQuery<BookModel>>(
    shelfId: number,
    title: string,
    query?: Q,
  ): Promise<Result<BookModel, Q> | null> {
    return this.findUnique({ shelfId, title }, query);
  }

  /** Books with this `shelfId`. Served by books_title_idx. */
  findByShelfId<const Q extends BookQuery>(
    shelfId: number,
    query?: Q,
  ): Promise<Page<Result<BookModel, Q>>> {
    return this.listWhere({ shelfId }, query);
  }

  /** Books with this `ownerId`. Reads the whole table: no index. */
  findByOwnerId<const Q extends BookQuery>(
    ownerId: number,
    query?: Q,
  ): Promise<Page<Result<BookModel, Q>>> {
    return this.listWhere({ ownerId }, query);
  }

  /** Books with this `sequelOf`. Reads the whole table: no index. */
  findBySequelOf<const Q extends BookQuery>(
    sequelOf: number,
    query?: Q,
  ): Promise<Page<Result<BookModel, Q>>> {
    return this.listWhere({ sequelOf }, query);
  }

  /**
   * Brings a removed book back, with all that went with it.
   * @throws {NotFoundError} {@link ConstraintError} when what it refers to is removed, or its
   * place is taken
   */
  restore(key: BookKey): Promise<Book> {
    return this.restoreRow(key);
  }

  /**
   * Takes a book out of the database for good, removed or not.
   * @throws {NotFoundError} {@link ConstraintError}
   */
  purge(key: BookKey): Promise<void> {
    return this.purgeRow(key);
  }

  /** Takes all books that match out of the database for good, removed or not. */
  purgeMany(where: BookWhere): Promise<{ count: number }> {
    return this.purgeRows(where);
  }
}
