// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 fc4e37d5f5f909dd

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/articles` for the OpenAPI document. */
export const articlesDescription: ResourceDescription = {
  name: "articles",
  path: "articles",
  types: { one: "Article", many: "Articles" },
  labels: { one: "article", many: "articles" },
  description: "Columns made by helpers.",
  key: ["id"],
  columns: {
    id: {
      kind: "string",
      schema: {
        type: "string",
        description:
          "Primary key: a UUID of version 7 made by the server, so that later rows have greater keys.",
      },
    },
    title: { kind: "string", body: "required", schema: { type: "string" } },
    state: {
      kind: "enum",
      body: "optional",
      schema: { type: "string", enum: ["draft", "published", "author's"], default: "draft" },
    },
    tone: {
      kind: "enum",
      nullable: true,
      body: "optional",
      schema: { type: "string", enum: ["dry", "warm"] },
    },
    createdAt: {
      kind: "date",
      schema: {
        type: "string",
        format: "date-time",
        description: "`createdAt`: when the row was made. Set by the server, refused in bodies.",
      },
    },
    updatedAt: {
      kind: "date",
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
