// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 d558a6559838ef13

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { TicketLabelModel } from "./ticket-labels.types.gen.ts";

/** What the API shows of ticket labels. */
export const ticketLabelsShape: ResourceShape = {
  name: "ticketLabels",
  path: "ticket-labels",
  key: ["ticketId", "labelId"],
  columns: {
    ticketId: { kind: "integer", nullable: false },
    labelId: { kind: "integer", nullable: false },
  },
  relations: {
    ticket: {
      target: "tickets",
      many: false,
      nullable: false,
      columns: ["ticketId"],
      references: ["id"],
    },
    label: {
      target: "labels",
      many: false,
      nullable: false,
      columns: ["labelId"],
      references: ["id"],
    },
  },
};

/** Which labels a ticket is marked with. */
export type TicketLabelsClient = ResourceClient<TicketLabelModel>;
