// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 a295404254abddd7

import {
  type ApiClientOptions,
  type Batch,
  batchClient,
  createTransport,
  resourceClient,
  type Shapes,
} from "@headwater/api-client/runtime";
import { type ArticlesClient, articlesShape } from "./articles.client.gen.ts";
import type { ArticleModel } from "./articles.types.gen.ts";
import { type PicturesClient, picturesShape } from "./pictures.client.gen.ts";
import type { PictureModel } from "./pictures.types.gen.ts";

export type * from "./articles.types.gen.ts";
export type * from "./pictures.types.gen.ts";

/** Every resource by its name in code. */
export const shapes: Shapes = {
  articles: articlesShape,
  pictures: picturesShape,
};

/** The types of every resource, for generic code. */
export interface ApiModels {
  articles: ArticleModel;
  pictures: PictureModel;
}

/** The whole API, one client for each resource. */
export interface Api {
  /** Columns made by helpers. */
  readonly articles: ArticlesClient;
  /** The same said of columns made without them. */
  readonly pictures: PicturesClient;
  /** Several writes in one transaction: all of them or none. */
  readonly batch: Batch<ApiModels>;
}

/** A client for the server at `baseUrl`. */
export const createApiClient = (options: ApiClientOptions = {}): Api => {
  const transport = createTransport(options, shapes);
  return {
    articles: resourceClient(transport, articlesShape),
    pictures: resourceClient(transport, picturesShape),
    batch: batchClient<ApiModels>(transport),
  };
};
