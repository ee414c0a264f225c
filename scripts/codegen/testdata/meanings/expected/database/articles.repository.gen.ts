// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 6cc7338ae8fb189c

import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { articlesModel } from "./articles.model.gen.ts";
import type { ArticleModel } from "./articles.types.gen.ts";
import { articlesSchemas } from "./articles.validator.gen.ts";

const articlesTable = bindTable(articlesModel, tableIn(schema, "articles"), {
  validator: articlesSchemas.create,
});

/**
 * Columns made by helpers.
 * Reads and writes articles. Inside a transaction, use the repositories it hands you.
 */
export class ArticlesRepository extends Repository<ArticleModel> {
  constructor(context: RepositoryContext) {
    super(context, articlesTable);
  }
}
