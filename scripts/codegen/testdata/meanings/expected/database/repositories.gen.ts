// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 339add4da59492da

import type { RepositoryContext } from "@headwater/database/repository";
import { ArticlesRepository } from "./articles.repository.gen.ts";
import { BookTagsRepository } from "./book-tags.repository.gen.ts";
import { BooksRepository } from "./books.repository.gen.ts";
import { FoldersRepository } from "./folders.repository.gen.ts";
import { NotesRepository } from "./notes.repository.gen.ts";
import { PagesRepository } from "./pages.repository.gen.ts";
import { PeopleRepository } from "./people.repository.gen.ts";
import { PicturesRepository } from "./pictures.repository.gen.ts";
import { ShelvesRepository } from "./shelves.repository.gen.ts";
import { TagsRepository } from "./tags.repository.gen.ts";
import { TopicsRepository } from "./topics.repository.gen.ts";

/**
 * One repository for each table; hand-written classes in `custom/` take the place of generated
 * ones.
 */
export interface Repositories {
  /** Columns made by helpers. */
  readonly articles: ArticlesRepository;
  /** The same said of columns made without them. */
  readonly pictures: PicturesRepository;
  readonly people: PeopleRepository;
  readonly shelves: ShelvesRepository;
  /** Go with their shelf, and hold their owner back. */
  readonly books: BooksRepository;
  readonly pages: PagesRepository;
  readonly tags: TagsRepository;
  /** Go with either side. */
  readonly bookTags: BookTagsRepository;
  /** Keeps no removed rows. */
  readonly notes: NotesRepository;
  /** A tree, whose roots keep their children when they go. */
  readonly folders: FoldersRepository;
  /** A tree whose rows go together and can be brought back. */
  readonly topics: TopicsRepository;
}

/** The repositories over one engine, or over one transaction. */
export const createRepositories = (context: RepositoryContext): Repositories => ({
  articles: new ArticlesRepository(context),
  pictures: new PicturesRepository(context),
  people: new PeopleRepository(context),
  shelves: new ShelvesRepository(context),
  books: new BooksRepository(context),
  pages: new PagesRepository(context),
  tags: new TagsRepository(context),
  bookTags: new BookTagsRepository(context),
  notes: new NotesRepository(context),
  folders: new FoldersRepository(context),
  topics: new TopicsRepository(context),
});
