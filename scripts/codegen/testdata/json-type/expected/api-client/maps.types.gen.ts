// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 84ace5dec1602815

import type { ListQuery, Presence, TextFilter, ValueFilter } from "@headwater/api-client/filter";
import type { Tag } from "@headwater/database/schema";
import type { Settings } from "@headwater/database/settings";

/** One row of `maps`. */
export interface Map {
  id: number;
  settings: Settings;
  points: { x: number; y: number }[] | null;
  tags: ReadonlyArray<Tag> | null;
  record: Record<string, number> | null;
  anything: unknown | null;
  code: `map_${string}`;
}

/** What a map is made of; a column that is left out gets its default. */
export interface NewMap {
  settings: Settings;
  points?: { x: number; y: number }[] | null | undefined;
  tags?: ReadonlyArray<Tag> | null | undefined;
  record?: Record<string, number> | null | undefined;
  anything?: unknown | null | undefined;
  code: `map_${string}`;
}

/** Columns of a map to change; the others stay as they are. */
export interface MapPatch {
  settings?: Settings | undefined;
  points?: { x: number; y: number }[] | null | undefined;
  tags?: ReadonlyArray<Tag> | null | undefined;
  record?: Record<string, number> | null | undefined;
  anything?: unknown | null | undefined;
  code?: `map_${string}` | undefined;
}

/** Which map: the primary key. */
export type MapKey = number;

/** Conditions on maps; all of them have to hold. */
export interface MapWhere {
  readonly id?: ValueFilter<number> | undefined;
  readonly settings?: Presence | undefined;
  readonly points?: Presence | undefined;
  readonly tags?: Presence | undefined;
  readonly record?: Presence | undefined;
  readonly anything?: Presence | undefined;
  readonly code?: TextFilter | undefined;
  readonly and?: readonly MapWhere[] | undefined;
  readonly or?: readonly MapWhere[] | undefined;
  readonly not?: MapWhere | undefined;
}

/** What maps can be sorted by. */
export type MapSort = Exclude<keyof Map, "settings" | "points" | "tags" | "record" | "anything">;

/** A list of maps: which, in what order, and what comes along. */
export type MapQuery = ListQuery<MapModel>;

/** The types of maps, for generic code. */
export interface MapModel {
  row: Map;
  key: MapKey;
  keyColumns: "id";
  create: NewMap;
  patch: MapPatch;
  where: MapWhere;
  sort: MapSort;
  relations: {};
}
