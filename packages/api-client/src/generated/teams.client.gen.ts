// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 4a41e1e24f9ba8b2

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { TeamModel } from "./teams.types.gen.ts";

/** What the API shows of teams. */
export const teamsShape: ResourceShape = {
  name: "teams",
  path: "teams",
  key: ["id"],
  columns: {
    id: { kind: "string", nullable: false },
    name: { kind: "string", nullable: false },
    slug: { kind: "string", nullable: false },
    createdAt: { kind: "date", nullable: false },
    updatedAt: { kind: "date", nullable: false },
  },
  relations: {
    projects: {
      target: "projects",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["teamId"],
    },
    teamMembers: {
      target: "teamMembers",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["teamId"],
    },
  },
};

/** Groups of people who own projects. */
export type TeamsClient = ResourceClient<TeamModel>;
