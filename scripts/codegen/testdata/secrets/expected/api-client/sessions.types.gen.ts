// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 cfb751f30d989a4e

import type { ListQuery, ValueFilter } from "@headwater/api-client/filter";

/** Nobody outside can make one. */
export interface Session {
  id: number;
}

/** What a session is made of; a column that is left out gets its default. */
export interface NewSession {}

/** Columns of a session to change; the others stay as they are. */
export interface SessionPatch {}

/** Which session: the primary key. */
export type SessionKey = number;

/** Conditions on sessions; all of them have to hold. */
export interface SessionWhere {
  readonly id?: ValueFilter<number> | undefined;
  readonly and?: readonly SessionWhere[] | undefined;
  readonly or?: readonly SessionWhere[] | undefined;
  readonly not?: SessionWhere | undefined;
}

/** What sessions can be sorted by. */
export type SessionSort = keyof Session;

/** A list of sessions: which, in what order, and what comes along. */
export type SessionQuery = ListQuery<SessionModel>;

/** The types of sessions, for generic code. */
export interface SessionModel {
  row: Session;
  key: SessionKey;
  keyColumns: "id";
  create: NewSession;
  patch: SessionPatch;
  where: SessionWhere;
  sort: SessionSort;
  relations: {};
}
