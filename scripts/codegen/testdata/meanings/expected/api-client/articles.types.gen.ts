// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 b8903f9be23974fc

import type { ListQuery, TextFilter, ValueFilter } from "@headwater/api-client/filter";

export type ArticleState = "draft" | "published" | "author's";

export type ArticleTone = "dry" | "warm";

/** Columns made by helpers. */
export interface Article {
  /** Primary key: a UUID of version 7 made by the server, so that later rows have greater keys. */
  id: string;
  title: string;
  state: ArticleState;
  tone: ArticleTone | null;
  /** When the row was made; set by the server. */
  createdAt: Date;
  /** When the row last changed, whoever changed it; kept current by the server. */
  updatedAt: Date;
}

/** What an article is made of; a column that is left out gets its default. */
export interface NewArticle {
  title: string;
  /** @default "draft" */
  state?: ArticleState | undefined;
  tone?: ArticleTone | null | undefined;
}

/** Columns of an article to change; the others stay as they are. */
export interface ArticlePatch {
  title?: string | undefined;
  state?: ArticleState | undefined;
  tone?: ArticleTone | null | undefined;
}

/** Which article: the primary key. */
export type ArticleKey = string;

/** Conditions on articles; all of them have to hold. */
export interface ArticleWhere {
  readonly id?: TextFilter | undefined;
  readonly title?: TextFilter | undefined;
  readonly state?: ValueFilter<ArticleState> | undefined;
  readonly tone?: ValueFilter<ArticleTone> | undefined;
  readonly createdAt?: ValueFilter<Date> | undefined;
  readonly updatedAt?: ValueFilter<Date> | undefined;
  readonly and?: readonly ArticleWhere[] | undefined;
  readonly or?: readonly ArticleWhere[] | undefined;
  readonly not?: ArticleWhere | undefined;
}

/** What articles can be sorted by. */
export type ArticleSort = keyof Article;

/** A list of articles: which, in what order, and what comes along. */
export type ArticleQuery = ListQuery<ArticleModel>;

/** The types of articles, for generic code. */
export interface ArticleModel {
  row: Article;
  key: ArticleKey;
  keyColumns: "id";
  create: NewArticle;
  patch: ArticlePatch;
  where: ArticleWhere;
  sort: ArticleSort;
  relations: {};
}
