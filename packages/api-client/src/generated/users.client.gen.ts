// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 a3bc55abb85fe629

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { UserModel } from "./users.types.gen.ts";

/** What the API shows of users. */
export const usersShape: ResourceShape = {
  name: "users",
  path: "users",
  key: ["id"],
  columns: {
    id: { kind: "string", nullable: false },
    email: { kind: "string", nullable: false },
    name: { kind: "string", nullable: false },
    role: { kind: "enum", nullable: false, values: ["admin", "member"], defaultValue: "member" },
    createdAt: { kind: "date", nullable: false },
    updatedAt: { kind: "date", nullable: false },
  },
  relations: {
    teamMembers: {
      target: "teamMembers",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["userId"],
    },
    assignedTickets: {
      target: "tickets",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["assigneeId"],
    },
    reportedTickets: {
      target: "tickets",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["reporterId"],
    },
    comments: {
      target: "comments",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["authorId"],
    },
  },
};

/** People who can sign in, report tickets and work on them. */
export type UsersClient = ResourceClient<UserModel>;
