// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 691424d1c4b9f2e9

import {
  type ApiClientOptions,
  type Batch,
  batchClient,
  createTransport,
  resourceClient,
  type Shapes,
  wholeClient,
} from "@headwater/api-client/runtime";
import { type ArticlesClient, articlesShape } from "./articles.client.gen.ts";
import type { ArticleModel } from "./articles.types.gen.ts";
import { type BookTagsClient, bookTagsShape } from "./book-tags.client.gen.ts";
import type { BookTagModel } from "./book-tags.types.gen.ts";
import { type BooksClient, booksShape } from "./books.client.gen.ts";
import type { BookModel } from "./books.types.gen.ts";
import { type FoldersClient, foldersShape } from "./folders.client.gen.ts";
import type { FolderModel } from "./folders.types.gen.ts";
import { type NotesClient, notesShape } from "./notes.client.gen.ts";
import type { NoteModel } from "./notes.types.gen.ts";
import { type PagesClient, pagesShape } from "./pages.client.gen.ts";
import type { PageRowModel } from "./pages.types.gen.ts";
import { type PeopleClient, peopleShape } from "./people.client.gen.ts";
import type { PersonModel } from "./people.types.gen.ts";
import { type PicturesClient, picturesShape } from "./pictures.client.gen.ts";
import type { PictureModel } from "./pictures.types.gen.ts";
import { type ShelvesClient, shelvesShape } from "./shelves.client.gen.ts";
import type { ShelfModel } from "./shelves.types.gen.ts";
import { type TagsClient, tagsShape } from "./tags.client.gen.ts";
import type { TagModel } from "./tags.types.gen.ts";
import { type TopicsClient, topicsShape } from "./topics.client.gen.ts";
import type { TopicModel } from "./topics.types.gen.ts";

export type * from "./articles.types.gen.ts";
export type * from "./pictures.types.gen.ts";
export type * from "./people.types.gen.ts";
export type * from "./shelves.types.gen.ts";
export type * from "./books.types.gen.ts";
export type * from "./pages.types.gen.ts";
export type * from "./tags.types.gen.ts";
export type * from "./book-tags.types.gen.ts";
export type * from "./notes.types.gen.ts";
export type * from "./folders.types.gen.ts";
export type * from "./topics.types.gen.ts";

/** Every resource by its name in code. */
export const shapes: Shapes = {
  articles: articlesShape,
  pictures: picturesShape,
  people: peopleShape,
  shelves: shelvesShape,
  books: booksShape,
  pages: pagesShape,
  tags: tagsShape,
  bookTags: bookTagsShape,
  notes: notesShape,
  folders: foldersShape,
  topics: topicsShape,
};

/** The types of every resource, for generic code. */
export interface ApiModels {
  articles: ArticleModel;
  pictures: PictureModel;
  people: PersonModel;
  shelves: ShelfModel;
  books: BookModel;
  pages: PageRowModel;
  tags: TagModel;
  bookTags: BookTagModel;
  notes: NoteModel;
  folders: FolderModel;
  topics: TopicModel;
}

/** The whole API, one client for each resource. */
export interface Api {
  /** Columns made by helpers. */
  readonly articles: ArticlesClient;
  /** The same said of columns made without them. */
  readonly pictures: PicturesClient;
  readonly people: PeopleClient;
  readonly shelves: ShelvesClient;
  /** Go with their shelf, and hold their owner back. */
  readonly books: BooksClient;
  readonly pages: PagesClient;
  readonly tags: TagsClient;
  /** Go with either side. */
  readonly bookTags: BookTagsClient;
  /** Keeps no removed rows. */
  readonly notes: NotesClient;
  /** A tree, whose roots keep their children when they go. */
  readonly folders: FoldersClient;
  /** A tree whose rows go together and can be brought back. */
  readonly topics: TopicsClient;
  /** Several writes in one transaction: all of them or none. */
  readonly batch: Batch<ApiModels>;
}

/** A client for the server at `baseUrl`. */
export const createApiClient = (options: ApiClientOptions = {}): Api => {
  const transport = createTransport(options, shapes);
  return {
    articles: resourceClient<ArticleModel>(transport, articlesShape),
    pictures: resourceClient<PictureModel>(transport, picturesShape),
    people: wholeClient<PersonModel>(transport, peopleShape),
    shelves: wholeClient<ShelfModel>(transport, shelvesShape),
    books: wholeClient<BookModel>(transport, booksShape),
    pages: wholeClient<PageRowModel>(transport, pagesShape),
    tags: wholeClient<TagModel>(transport, tagsShape),
    bookTags: wholeClient<BookTagModel>(transport, bookTagsShape),
    notes: resourceClient<NoteModel>(transport, notesShape),
    folders: wholeClient<FolderModel>(transport, foldersShape),
    topics: wholeClient<TopicModel>(transport, topicsShape),
    batch: batchClient<ApiModels>(transport),
  };
};
