// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 fe95e9054cd0bfed

import type { Page, Result } from "@headwater/database/filter";
import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { commentsModel } from "./comments.model.gen.ts";
import type { CommentModel, CommentQuery } from "./comments.types.gen.ts";
import { commentsSchemas } from "./comments.validator.gen.ts";

const commentsTable = bindTable(commentsModel, tableIn(schema, "comments"), {
  validator: commentsSchemas.create,
});

/**
 * What people say about a ticket.
 * Reads and writes comments. Inside a transaction, use the repositories it hands you.
 */
export class CommentsRepository extends Repository<CommentModel> {
  constructor(context: RepositoryContext) {
    super(context, commentsTable);
  }

  /** Comments with this `ticketId`. Served by comments_ticket_id_created_at_idx. */
  findByTicketId<const Q extends CommentQuery>(
    ticketId: number,
    query?: Q,
  ): Promise<Page<Result<CommentModel, Q>>> {
    return this.listWhere({ ticketId }, query);
  }

  /** Comments with this `authorId`. Served by comments_author_id_idx. */
  findByAuthorId<const Q extends CommentQuery>(
    authorId: string,
    query?: Q,
  ): Promise<Page<Result<CommentModel, Q>>> {
    return this.listWhere({ authorId }, query);
  }
}
