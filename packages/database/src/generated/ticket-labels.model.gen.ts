// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 d98d35d069dcd0da

import type { TableModel } from "@headwater/database/model";

/** How ticket labels lie in the database. */
export const ticketLabelsModel: TableModel = {
  name: "ticketLabels",
  singular: "ticketLabel",
  path: "ticket-labels",
  table: "ticket_labels",
  key: ["ticketId", "labelId"],
  columns: {
    ticketId: {
      column: "ticket_id",
      kind: "integer",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    labelId: {
      column: "label_id",
      kind: "integer",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
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
  uniques: [],
  foreignKeys: [
    {
      name: "ticket_labels_ticket_id_tickets_id_fk",
      columns: ["ticketId"],
      target: "tickets",
      references: ["id"],
      onDelete: "cascade",
    },
    {
      name: "ticket_labels_label_id_labels_id_fk",
      columns: ["labelId"],
      target: "labels",
      references: ["id"],
      onDelete: "cascade",
    },
  ],
  checks: [],
};
