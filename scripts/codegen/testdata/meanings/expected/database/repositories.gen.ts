// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 9db0a12a5e0450e6

import type { RepositoryContext } from "@headwater/database/repository";
import { ArticlesRepository } from "./articles.repository.gen.ts";
import { PicturesRepository } from "./pictures.repository.gen.ts";

/**
 * One repository for each table; hand-written classes in `custom/` take the place of generated
 * ones.
 */
export interface Repositories {
  /** Columns made by helpers. */
  readonly articles: ArticlesRepository;
  /** The same said of columns made without them. */
  readonly pictures: PicturesRepository;
}

/** The repositories over one engine, or over one transaction. */
export const createRepositories = (context: RepositoryContext): Repositories => ({
  articles: new ArticlesRepository(context),
  pictures: new PicturesRepository(context),
});
