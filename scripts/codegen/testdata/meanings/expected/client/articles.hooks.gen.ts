// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 dbcee50285b0d28f

import { type Api, type ArticleModel, shapes } from "@headwater/api-client";
import { resourceHooks, resourceQueries } from "@headwater/client/runtime";

/**
 * Columns made by helpers.
 * Cache keys and fetchers of articles, for hooks, loaders and prefetches alike.
 */
export const articleQueries = resourceQueries<ArticleModel, Api>(
  shapes,
  "articles",
  (api) => api.articles,
);

const hooks = resourceHooks(articleQueries);

/** One page of articles. */
export const useArticles = hooks.useList;
/** Pages of articles, one after the other. */
export const useArticlesInfinite = hooks.useInfinite;
/** An article by its key. */
export const useArticle = hooks.useOne;
/** As `useArticles`, suspended until it is there. */
export const useSuspenseArticles = hooks.useSuspenseList;
/** As `useArticle`, suspended until it is there. */
export const useSuspenseArticle = hooks.useSuspenseOne;
/** Articles counted and added up, in groups. */
export const useArticlesAggregate = hooks.useAggregate;

/** Makes an article. */
export const useCreateArticle = hooks.useCreate;
/** Changes an article. */
export const useUpdateArticle = hooks.useUpdate;
/** Makes an article under a key, or changes it. */
export const useUpsertArticle = hooks.useUpsert;
/** Removes an article. */
export const useRemoveArticle = hooks.useRemove;
/** Makes many articles, all or none. */
export const useCreateArticles = hooks.useCreateMany;
/** Changes the articles that match. */
export const useUpdateArticles = hooks.useUpdateMany;
/** Removes the articles that match. */
export const useRemoveArticles = hooks.useRemoveMany;
