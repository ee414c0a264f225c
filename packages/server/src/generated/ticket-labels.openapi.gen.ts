// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e3ed43ed7e8f45e3

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/ticket-labels` for the OpenAPI document. */
export const ticketLabelsDescription: ResourceDescription = {
  name: "ticketLabels",
  path: "ticket-labels",
  types: { one: "TicketLabel", many: "TicketLabels" },
  labels: { one: "ticket label", many: "ticket labels" },
  description: "Which labels a ticket is marked with.",
  key: ["ticketId", "labelId"],
  columns: {
    ticketId: {
      kind: "integer",
      body: "required",
      schema: { type: "integer", description: "The ticket." },
    },
    labelId: {
      kind: "integer",
      body: "required",
      schema: { type: "integer", description: "The label." },
    },
  },
  relations: {
    ticket: { target: "tickets" },
    label: { target: "labels" },
  },
};
