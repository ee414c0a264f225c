// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 2374681793c8ccf3

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/articles` for the documents about the API. */
export const articlesDescription: ResourceDescription = {
  name: "articles",
  path: "articles",
  table: "articles",
  types: { one: "Article", many: "Articles" },
  labels: { one: "article", many: "articles" },
  description: "Columns made by helpers.",
  key: ["id"],
  columns: {
    id: {
      kind: "string",
      sqlType: "text",
      schema: {
        type: "string",
        description:
          "Primary key: a UUID of version 7 made by the server, so that later rows have greater keys.",
      },
    },
    title: { kind: "string", sqlType: "text", body: "required", schema: { type: "string" } },
    state: {
      kind: "enum",
      sqlType: "text",
      body: "optional",
      schema: { type: "string", enum: ["draft", "published", "author's"], default: "draft" },
    },
    tone: {
      kind: "enum",
      sqlType: "text",
      nullable: true,
      body: "optional",
      schema: { type: "string", enum: ["dry", "warm"] },
    },
    createdAt: {
      kind: "date",
      sqlType: "integer",
      schema: {
        type: "string",
        format: "date-time",
        description: "When the row was made; set by the server.",
      },
    },
    updatedAt: {
      kind: "date",
      sqlType: "integer",
      schema: {
        type: "string",
        format: "date-time",
        description: "When the row last changed, whoever changed it; kept current by the server.",
      },
    },
  },
  relations: {},
};
