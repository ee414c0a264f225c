// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 ebc0f9d8468245b5

import type { Database } from "@headwater/database";
import type { ResourceRoutes } from "@headwater/server/routes";
import { articlesRoutes, articlesSchemas } from "./articles.routes.gen.ts";
import { bookTagsRoutes, bookTagsSchemas } from "./book-tags.routes.gen.ts";
import { booksRoutes, booksSchemas } from "./books.routes.gen.ts";
import { foldersRoutes, foldersSchemas } from "./folders.routes.gen.ts";
import { notesRoutes, notesSchemas } from "./notes.routes.gen.ts";
import { pagesRoutes, pagesSchemas } from "./pages.routes.gen.ts";
import { peopleRoutes, peopleSchemas } from "./people.routes.gen.ts";
import { picturesRoutes, picturesSchemas } from "./pictures.routes.gen.ts";
import { shelvesRoutes, shelvesSchemas } from "./shelves.routes.gen.ts";
import { tagsRoutes, tagsSchemas } from "./tags.routes.gen.ts";
import { topicsRoutes, topicsSchemas } from "./topics.routes.gen.ts";

/** The routes of every table, hand-written ones first. */
export const resourceRoutes: ResourceRoutes<Database> = {
  schemas: {
    articles: articlesSchemas,
    pictures: picturesSchemas,
    people: peopleSchemas,
    shelves: shelvesSchemas,
    books: booksSchemas,
    pages: pagesSchemas,
    tags: tagsSchemas,
    bookTags: bookTagsSchemas,
    notes: notesSchemas,
    folders: foldersSchemas,
    topics: topicsSchemas,
  },
  mount(app, database) {
    app.route("/api/articles", articlesRoutes(database.repositories.articles));
    app.route("/api/pictures", picturesRoutes(database.repositories.pictures));
    app.route("/api/people", peopleRoutes(database.repositories.people));
    app.route("/api/shelves", shelvesRoutes(database.repositories.shelves));
    app.route("/api/books", booksRoutes(database.repositories.books));
    app.route("/api/pages", pagesRoutes(database.repositories.pages));
    app.route("/api/tags", tagsRoutes(database.repositories.tags));
    app.route("/api/book-tags", bookTagsRoutes(database.repositories.bookTags));
    app.route("/api/notes", notesRoutes(database.repositories.notes));
    app.route("/api/folders", foldersRoutes(database.repositories.folders));
    app.route("/api/topics", topicsRoutes(database.repositories.topics));
  },
};
