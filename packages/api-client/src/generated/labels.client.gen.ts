// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 171b79da020dcd77

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { LabelModel } from "./labels.types.gen.ts";

/** What the API shows of labels. */
export const labelsShape: ResourceShape = {
  name: "labels",
  path: "labels",
  key: ["id"],
  columns: {
    id: { kind: "integer", nullable: false },
    projectId: { kind: "string", nullable: false },
    name: { kind: "string", nullable: false },
    color: { kind: "string", nullable: false },
  },
  relations: {
    project: {
      target: "projects",
      many: false,
      nullable: false,
      columns: ["projectId"],
      references: ["id"],
    },
    ticketLabels: {
      target: "ticketLabels",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["labelId"],
    },
  },
};

/** Words a project's tickets can be marked with. */
export type LabelsClient = ResourceClient<LabelModel>;
