// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 84e2084cbac05906

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { ArticleModel } from "./articles.types.gen.ts";

/** What the API shows of articles. */
export const articlesShape: ResourceShape = {
  name: "articles",
  path: "articles",
  key: ["id"],
  columns: {
    id: { kind: "string", nullable: false },
    title: { kind: "string", nullable: false },
    state: {
      kind: "enum",
      nullable: false,
      values: ["draft", "published", "author's"],
      defaultValue: "draft",
    },
    tone: { kind: "enum", nullable: true, values: ["dry", "warm"] },
    createdAt: { kind: "date", nullable: false },
    updatedAt: { kind: "date", nullable: false },
  },
  relations: {},
};

/** Columns made by helpers. */
export type ArticlesClient = ResourceClient<ArticleModel>;
