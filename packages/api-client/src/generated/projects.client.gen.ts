// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 86f45b8ee44d02bd

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { ProjectModel } from "./projects.types.gen.ts";

/** What the API shows of projects. */
export const projectsShape: ResourceShape = {
  name: "projects",
  path: "projects",
  key: ["id"],
  columns: {
    id: { kind: "string", nullable: false },
    teamId: { kind: "string", nullable: false },
    key: { kind: "string", nullable: false },
    name: { kind: "string", nullable: false },
    description: { kind: "string", nullable: true },
    settings: { kind: "json", nullable: false, defaultValue: {} },
    archived: { kind: "boolean", nullable: false, defaultValue: false },
    createdAt: { kind: "date", nullable: false },
    updatedAt: { kind: "date", nullable: false },
  },
  relations: {
    team: {
      target: "teams",
      many: false,
      nullable: false,
      columns: ["teamId"],
      references: ["id"],
    },
    tickets: {
      target: "tickets",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["projectId"],
    },
    labels: {
      target: "labels",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["projectId"],
    },
  },
};

/** Bodies of work, each with its own tickets and labels. */
export type ProjectsClient = ResourceClient<ProjectModel>;
