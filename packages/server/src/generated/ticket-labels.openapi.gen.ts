// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 32f43b58058100e8

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/ticket-labels` for the documents about the API. */
export const ticketLabelsDescription: ResourceDescription = {
  name: "ticketLabels",
  path: "ticket-labels",
  table: "ticket_labels",
  types: { one: "TicketLabel", many: "TicketLabels" },
  labels: { one: "ticket label", many: "ticket labels" },
  description: "Which labels a ticket is marked with.",
  key: ["ticketId", "labelId"],
  columns: {
    ticketId: {
      kind: "integer",
      sqlType: "integer",
      body: "required",
      schema: { type: "integer", description: "The ticket." },
    },
    labelId: {
      kind: "integer",
      sqlType: "integer",
      body: "required",
      schema: { type: "integer", description: "The label." },
    },
  },
  relations: {
    ticket: { target: "tickets", columns: ["ticketId"], references: ["id"] },
    label: { target: "labels", columns: ["labelId"], references: ["id"] },
  },
};
