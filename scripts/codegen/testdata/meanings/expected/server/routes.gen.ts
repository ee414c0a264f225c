// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e4c6f31dd0e78eef

import type { Database } from "@headwater/database";
import { articlesSchemas } from "@headwater/database/validators/articles";
import { bookTagsSchemas } from "@headwater/database/validators/book-tags";
import { booksSchemas } from "@headwater/database/validators/books";
import { foldersSchemas } from "@headwater/database/validators/folders";
import { notesSchemas } from "@headwater/database/validators/notes";
import { pagesSchemas } from "@headwater/database/validators/pages";
import { peopleSchemas } from "@headwater/database/validators/people";
import { picturesSchemas } from "@headwater/database/validators/pictures";
import { shelvesSchemas } from "@headwater/database/validators/shelves";
import { tagsSchemas } from "@headwater/database/validators/tags";
import { topicsSchemas } from "@headwater/database/validators/topics";
import type { ResourceRoutes } from "@headwater/server/routes";
import { articlesRoutes } from "./articles.routes.gen.ts";
import { bookTagsRoutes } from "./book-tags.routes.gen.ts";
import { booksRoutes } from "./books.routes.gen.ts";
import { foldersRoutes } from "./folders.routes.gen.ts";
import { notesRoutes } from "./notes.routes.gen.ts";
import { pagesRoutes } from "./pages.routes.gen.ts";
import { peopleRoutes } from "./people.routes.gen.ts";
import { picturesRoutes } from "./pictures.routes.gen.ts";
import { shelvesRoutes } from "./shelves.routes.gen.ts";
import { tagsRoutes } from "./tags.routes.gen.ts";
import { topicsRoutes } from "./topics.routes.gen.ts";

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
