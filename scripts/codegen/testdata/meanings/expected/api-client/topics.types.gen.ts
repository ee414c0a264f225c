// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e4cc1bcee8e83567

import type { ListQuery, ManyFilter, TextFilter, ValueFilter } from "@headwater/api-client/filter";

/** A tree whose rows go together and can be brought back. */
export interface Topic {
  /** Primary key: a number given by the database, never used twice. */
  id: number;
  aboveId: number | null;
  seeAlso: number | null;
  way: string;
  /** When the row was made; set by the server. */
  createdAt: Date;
  /** When the row last changed, whoever changed it; kept current by the server. */
  updatedAt: Date;
  /** When the row was removed; null as long as it is there. */
  deletedAt: Date | null;
}

/** What a topic is made of; a column that is left out gets its default. */
export interface NewTopic {
  aboveId?: number | null | undefined;
  seeAlso?: number | null | undefined;
}

/** Columns of a topic to change; the others stay as they are. */
export interface TopicPatch {
  aboveId?: number | null | undefined;
  seeAlso?: number | null | undefined;
}

/** Which topic: the primary key. */
export type TopicKey = number;

/** Conditions on topics; all of them have to hold. */
export interface TopicWhere {
  readonly id?: ValueFilter<number> | undefined;
  readonly aboveId?: ValueFilter<number> | undefined;
  readonly seeAlso?: ValueFilter<number> | undefined;
  readonly way?: TextFilter | undefined;
  readonly createdAt?: ValueFilter<Date> | undefined;
  readonly updatedAt?: ValueFilter<Date> | undefined;
  readonly deletedAt?: ValueFilter<Date> | undefined;
  readonly above?: TopicWhere | undefined;
  readonly seeAlsoTopic?: TopicWhere | undefined;
  readonly topicsByAbove?: ManyFilter<TopicWhere> | undefined;
  readonly topicsBySeeAlso?: ManyFilter<TopicWhere> | undefined;
  readonly and?: readonly TopicWhere[] | undefined;
  readonly or?: readonly TopicWhere[] | undefined;
  readonly not?: TopicWhere | undefined;
}

/** What topics can be sorted by. */
export type TopicSort = keyof Topic | `above.${keyof Topic}` | `seeAlsoTopic.${keyof Topic}`;

/** A list of topics: which, in what order, and what comes along. */
export type TopicQuery = ListQuery<TopicModel>;

/** The types of topics, for generic code. */
export interface TopicModel {
  row: Topic;
  key: TopicKey;
  keyColumns: "id";
  create: NewTopic;
  patch: TopicPatch;
  where: TopicWhere;
  sort: TopicSort;
  relations: {
    above: { kind: "optional"; model: TopicModel };
    seeAlsoTopic: { kind: "optional"; model: TopicModel };
    topicsByAbove: { kind: "many"; model: TopicModel };
    topicsBySeeAlso: { kind: "many"; model: TopicModel };
  };
  softDelete: true;
}
