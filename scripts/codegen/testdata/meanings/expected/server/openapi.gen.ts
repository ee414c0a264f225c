// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 700d2a8d3cf11dfc

import type { ResourceDescription } from "@headwater/server/openapi";
import { articlesDescription } from "./articles.openapi.gen.ts";
import { bookTagsDescription } from "./book-tags.openapi.gen.ts";
import { booksDescription } from "./books.openapi.gen.ts";
import { foldersDescription } from "./folders.openapi.gen.ts";
import { notesDescription } from "./notes.openapi.gen.ts";
import { pagesDescription } from "./pages.openapi.gen.ts";
import { peopleDescription } from "./people.openapi.gen.ts";
import { picturesDescription } from "./pictures.openapi.gen.ts";
import { shelvesDescription } from "./shelves.openapi.gen.ts";
import { tagsDescription } from "./tags.openapi.gen.ts";
import { topicsDescription } from "./topics.openapi.gen.ts";

/** All resources, as OpenAPI and the schema document tell of them. */
export const descriptions: readonly ResourceDescription[] = [
  articlesDescription,
  picturesDescription,
  peopleDescription,
  shelvesDescription,
  booksDescription,
  pagesDescription,
  tagsDescription,
  bookTagsDescription,
  notesDescription,
  foldersDescription,
  topicsDescription,
];
