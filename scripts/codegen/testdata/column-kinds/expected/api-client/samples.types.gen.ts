// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 fe6bd5a1d606be9b

import type {
  BooleanFilter,
  ListQuery,
  Presence,
  TextFilter,
  ValueFilter,
} from "@headwater/api-client/filter";

export type SampleState = "on" | "off";

/** One column of each kind. */
export interface Sample {
  id: number;
  /** Any text. */
  word: string;
  short: string | null;
  state: SampleState;
  count: number;
  ratio: number | null;
  price: string | null;
  weight: number | null;
  size: bigint | null;
  large: bigint | null;
  done: boolean | null;
  at: Date | null;
  atExactly: Date | null;
  data: unknown | null;
  packed: unknown | null;
  bytes: Uint8Array | null;
}

/** What a sample is made of; a column that is left out gets its default. */
export interface NewSample {
  /** Any text. */
  word: string;
  short?: string | null | undefined;
  state: SampleState;
  count: number;
  ratio?: number | null | undefined;
  price?: string | null | undefined;
  weight?: number | null | undefined;
  size?: bigint | null | undefined;
  large?: bigint | null | undefined;
  done?: boolean | null | undefined;
  at?: Date | null | undefined;
  atExactly?: Date | null | undefined;
  data?: unknown | null | undefined;
  packed?: unknown | null | undefined;
  bytes?: Uint8Array | null | undefined;
}

/** Columns of a sample to change; the others stay as they are. */
export interface SamplePatch {
  /** Any text. */
  word?: string | undefined;
  short?: string | null | undefined;
  state?: SampleState | undefined;
  count?: number | undefined;
  ratio?: number | null | undefined;
  price?: string | null | undefined;
  weight?: number | null | undefined;
  size?: bigint | null | undefined;
  large?: bigint | null | undefined;
  done?: boolean | null | undefined;
  at?: Date | null | undefined;
  atExactly?: Date | null | undefined;
  data?: unknown | null | undefined;
  packed?: unknown | null | undefined;
  bytes?: Uint8Array | null | undefined;
}

/** Which sample: the primary key. */
export type SampleKey = number;

/** Conditions on samples; all of them have to hold. */
export interface SampleWhere {
  readonly id?: ValueFilter<number> | undefined;
  readonly word?: TextFilter | undefined;
  readonly short?: TextFilter | undefined;
  readonly state?: ValueFilter<SampleState> | undefined;
  readonly count?: ValueFilter<number> | undefined;
  readonly ratio?: ValueFilter<number> | undefined;
  readonly price?: ValueFilter<string> | undefined;
  readonly weight?: ValueFilter<number> | undefined;
  readonly size?: ValueFilter<bigint> | undefined;
  readonly large?: ValueFilter<bigint> | undefined;
  readonly done?: BooleanFilter | undefined;
  readonly at?: ValueFilter<Date> | undefined;
  readonly atExactly?: ValueFilter<Date> | undefined;
  readonly data?: Presence | undefined;
  readonly packed?: Presence | undefined;
  readonly bytes?: Presence | undefined;
  readonly and?: readonly SampleWhere[] | undefined;
  readonly or?: readonly SampleWhere[] | undefined;
  readonly not?: SampleWhere | undefined;
}

/** What samples can be sorted by. */
export type SampleSort = Exclude<keyof Sample, "data" | "packed" | "bytes">;

/** A list of samples: which, in what order, and what comes along. */
export type SampleQuery = ListQuery<SampleModel>;

/** The types of samples, for generic code. */
export interface SampleModel {
  row: Sample;
  key: SampleKey;
  keyColumns: "id";
  create: NewSample;
  patch: SamplePatch;
  where: SampleWhere;
  sort: SampleSort;
  relations: {};
}
