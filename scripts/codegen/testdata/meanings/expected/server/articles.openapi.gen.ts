// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 d2dfe19e8337940e

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
        description: "`createdAt`: when the row was made. Set by the server, refused in bodies.",
      },
    },
    updatedAt: {
      kind: "date",
      sqlType: "integer",
      schema: {
        type: "string",
        format: "date-time",
        description:
          "`updatedAt`: when the row last changed. Kept current by the repositories whatever the verb, and\nby a trigger when others write; refused in bodies.",
      },
    },
  },
  relations: {},
};
