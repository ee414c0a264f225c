// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 500056a6a2f1de7e

import type { TableModels } from "@headwater/database/model";
import { articlesModel } from "./articles.model.gen.ts";
import { bookTagsModel } from "./book-tags.model.gen.ts";
import { booksModel } from "./books.model.gen.ts";
import { foldersModel } from "./folders.model.gen.ts";
import { notesModel } from "./notes.model.gen.ts";
import { pagesModel } from "./pages.model.gen.ts";
import { peopleModel } from "./people.model.gen.ts";
import { picturesModel } from "./pictures.model.gen.ts";
import { shelvesModel } from "./shelves.model.gen.ts";
import { tagsModel } from "./tags.model.gen.ts";
import { topicsModel } from "./topics.model.gen.ts";

/** Every table by its name in code. */
export const models: TableModels = {
  articles: articlesModel,
  pictures: picturesModel,
  people: peopleModel,
  shelves: shelvesModel,
  books: booksModel,
  pages: pagesModel,
  tags: tagsModel,
  bookTags: bookTagsModel,
  notes: notesModel,
  folders: foldersModel,
  topics: topicsModel,
};
