// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 9c6462f6bcdb7f4c

import type { TableModel } from "@headwater/database/model";

/** How articles lie in the database. */
export const articlesModel: TableModel = {
  name: "articles",
  singular: "article",
  path: "articles",
  table: "articles",
  key: ["id"],
  columns: {
    id: {
      column: "id",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: true,
    },
    title: {
      column: "title",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    state: {
      column: "state",
      kind: "enum",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: true,
      values: ["draft", "published", "author's"],
    },
    tone: {
      column: "tone",
      kind: "enum",
      storage: "plain",
      access: "open",
      nullable: true,
      optional: true,
      values: ["dry", "warm"],
    },
    createdAt: {
      column: "created_at",
      kind: "date",
      storage: "milliseconds",
      access: "readOnly",
      nullable: false,
      optional: true,
    },
    updatedAt: {
      column: "updated_at",
      kind: "date",
      storage: "milliseconds",
      access: "readOnly",
      nullable: false,
      optional: true,
    },
  },
  relations: {},
  uniques: [],
  foreignKeys: [],
  checks: [
    { name: "articles_state_check", columns: ["state"] },
    { name: "articles_tone_check", columns: ["tone"] },
  ],
  timestamps: { createdAt: "createdAt", updatedAt: "updatedAt" },
};
