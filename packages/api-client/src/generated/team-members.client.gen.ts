// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e6a0e94e92486be0

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { TeamMemberModel } from "./team-members.types.gen.ts";

/** What the API shows of team members. */
export const teamMembersShape: ResourceShape = {
  name: "teamMembers",
  path: "team-members",
  key: ["teamId", "userId"],
  columns: {
    teamId: { kind: "string", nullable: false },
    userId: { kind: "string", nullable: false },
    role: { kind: "enum", nullable: false, values: ["owner", "member"], defaultValue: "member" },
    joinedAt: { kind: "date", nullable: false },
  },
  relations: {
    team: {
      target: "teams",
      many: false,
      nullable: false,
      columns: ["teamId"],
      references: ["id"],
    },
    user: {
      target: "users",
      many: false,
      nullable: false,
      columns: ["userId"],
      references: ["id"],
    },
  },
};

/** Who belongs to which team, and as what. */
export type TeamMembersClient = ResourceClient<TeamMemberModel>;
