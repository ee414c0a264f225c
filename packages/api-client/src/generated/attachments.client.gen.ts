// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 750124bb2c732fcf

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { AttachmentModel } from "./attachments.types.gen.ts";

/** What the API shows of attachments. */
export const attachmentsShape: ResourceShape = {
  name: "attachments",
  path: "attachments",
  key: ["id"],
  columns: {
    id: { kind: "integer", nullable: false },
    ticketId: { kind: "integer", nullable: false },
    fileName: { kind: "string", nullable: false },
    mimeType: { kind: "string", nullable: false },
    sizeBytes: { kind: "bigint", nullable: false },
    content: { kind: "binary", nullable: false },
  },
  relations: {
    ticket: {
      target: "tickets",
      many: false,
      nullable: false,
      columns: ["ticketId"],
      references: ["id"],
    },
  },
};

/** Files that belong to a ticket. */
export type AttachmentsClient = ResourceClient<AttachmentModel>;
