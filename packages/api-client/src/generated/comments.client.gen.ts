// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 7d0021ea92acce12

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { CommentModel } from "./comments.types.gen.ts";

/** What the API shows of comments. */
export const commentsShape: ResourceShape = {
  name: "comments",
  path: "comments",
  key: ["id"],
  columns: {
    id: { kind: "integer", nullable: false },
    ticketId: { kind: "integer", nullable: false },
    authorId: { kind: "string", nullable: false },
    body: { kind: "string", nullable: false },
    createdAt: { kind: "date", nullable: false },
    updatedAt: { kind: "date", nullable: false },
  },
  relations: {
    ticket: {
      target: "tickets",
      many: false,
      nullable: false,
      columns: ["ticketId"],
      references: ["id"],
    },
    author: {
      target: "users",
      many: false,
      nullable: false,
      columns: ["authorId"],
      references: ["id"],
    },
  },
};

/** What people say about a ticket. */
export type CommentsClient = ResourceClient<CommentModel>;
