// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 acf6627633faca69

import type { Database } from "@headwater/database";
import type { ResourceRoutes } from "@headwater/server/routes";
import { articlesRoutes, articlesSchemas } from "./articles.routes.gen.ts";
import { picturesRoutes, picturesSchemas } from "./pictures.routes.gen.ts";

/** The routes of every table, hand-written ones first. */
export const resourceRoutes: ResourceRoutes<Database> = {
  schemas: {
    articles: articlesSchemas,
    pictures: picturesSchemas,
  },
  mount(app, database) {
    app.route("/api/articles", articlesRoutes(database.repositories.articles));
    app.route("/api/pictures", picturesRoutes(database.repositories.pictures));
  },
};
