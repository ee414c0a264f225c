import type {
  BooleanFilter,
  ManyFilter,
  Presence,
  TextFilter,
  ValueFilter,
} from "../../filter/types.ts";
import type { parts, people, pins, places, things } from "./schema.ts";

interface Logic<Where> {
  readonly and?: readonly Where[] | undefined;
  readonly or?: readonly Where[] | undefined;
  readonly not?: Where | undefined;
}

/** As generated code has them: a column that is left out may also be `undefined`. */
type Optional<T> = { [C in keyof T]: T[C] | undefined };
type Patch<T> = { [C in keyof T]?: T[C] | undefined };
type New<T> = Optional<
  Pick<T, { [C in keyof T]: object extends Pick<T, C> ? C : never }[keyof T]>
> &
  T;

type Hidden = "secret" | "token";

export type Person = Omit<typeof people.$inferSelect, Hidden>;
export interface PersonWhere extends Logic<PersonWhere> {
  readonly id?: TextFilter | undefined;
  readonly name?: TextFilter | undefined;
  readonly email?: TextFilter | undefined;
  readonly secret?: TextFilter | undefined;
  readonly role?: ValueFilter<Person["role"]> | undefined;
  readonly bossId?: TextFilter | undefined;
  readonly changedAt?: ValueFilter<Date> | undefined;
  readonly boss?: PersonWhere | undefined;
  readonly staff?: ManyFilter<PersonWhere> | undefined;
  readonly made?: ManyFilter<ThingWhere> | undefined;
  readonly pinned?: ManyFilter<PartWhere> | undefined;
  readonly haunts?: ManyFilter<PlaceWhere> | undefined;
}
export interface PersonModel {
  row: Person;
  hidden: Pick<typeof people.$inferSelect, Hidden>;
  key: string;
  keyColumns: "id";
  create: New<typeof people.$inferInsert>;
  patch: Patch<typeof people.$inferInsert>;
  where: PersonWhere;
  sort: keyof Person | `boss.${keyof Person}` | `belonging.${keyof Thing & string}`;
  relations: {
    boss: { kind: "optional"; model: PersonModel };
    staff: { kind: "many"; model: PersonModel };
    made: { kind: "many"; model: ThingModel };
    owned: { kind: "many"; model: ThingModel };
    pins: { kind: "many"; model: PinModel };
    pinned: { kind: "many"; model: PartModel };
    haunts: { kind: "many"; model: PlaceModel };
    belonging: { kind: "optional"; model: ThingModel };
  };
}

export type Place = typeof places.$inferSelect;
export interface PlaceWhere extends Logic<PlaceWhere> {
  readonly country?: TextFilter | undefined;
  readonly number?: ValueFilter<number> | undefined;
  readonly name?: TextFilter | undefined;
}
export interface PlaceModel {
  row: Place;
  key: { country: string; number: number };
  keyColumns: "country" | "number";
  create: typeof places.$inferInsert;
  patch: Partial<typeof places.$inferInsert>;
  where: PlaceWhere;
  sort: keyof Place;
  relations: {
    things: { kind: "many"; model: ThingModel };
    makers: { kind: "many"; model: PersonModel };
  };
}

export type Thing = Omit<typeof things.$inferSelect, "bytes"> & { bytes: Uint8Array | null };
type NewThing = Omit<typeof things.$inferInsert, "bytes"> & { bytes?: Uint8Array | null };
export interface ThingWhere extends Logic<ThingWhere> {
  readonly id?: ValueFilter<number> | undefined;
  readonly label?: TextFilter | undefined;
  readonly note?: TextFilter | undefined;
  readonly state?: ValueFilter<"new" | "used" | "gone"> | undefined;
  readonly size?: ValueFilter<number> | undefined;
  readonly weight?: ValueFilter<number> | undefined;
  readonly big?: ValueFilter<bigint> | undefined;
  readonly old?: ValueFilter<bigint> | undefined;
  readonly price?: ValueFilter<string> | undefined;
  readonly flag?: BooleanFilter | undefined;
  readonly madeAt?: ValueFilter<Date> | undefined;
  readonly seenAt?: ValueFilter<Date> | undefined;
  readonly data?: Presence | undefined;
  readonly bytes?: Presence | undefined;
  readonly mark?: ValueFilter<string> | undefined;
  readonly makerId?: TextFilter | undefined;
  readonly ownerId?: TextFilter | undefined;
  readonly maker?: PersonWhere | undefined;
  readonly owner?: PersonWhere | undefined;
  readonly place?: PlaceWhere | undefined;
  readonly parts?: ManyFilter<PartWhere> | undefined;
}
export interface ThingModel {
  row: Thing;
  key: number;
  keyColumns: "id";
  create: New<NewThing>;
  patch: Patch<NewThing>;
  where: ThingWhere;
  sort:
    | Exclude<keyof Thing, "data" | "bytes">
    | `maker.${keyof Person}`
    | `owner.${keyof Person}`
    | `owner.boss.${keyof Person}`
    | `place.${keyof Place}`;
  relations: {
    maker: { kind: "one"; model: PersonModel };
    owner: { kind: "optional"; model: PersonModel };
    place: { kind: "optional"; model: PlaceModel };
    parts: { kind: "many"; model: PartModel };
  };
}

export type Part = typeof parts.$inferSelect;
export interface PartWhere extends Logic<PartWhere> {
  readonly id?: ValueFilter<number> | undefined;
  readonly thingId?: ValueFilter<number> | undefined;
  readonly name?: TextFilter | undefined;
  readonly position?: ValueFilter<number> | undefined;
}
export interface PartModel {
  row: Part;
  key: number;
  keyColumns: "id";
  create: New<typeof parts.$inferInsert>;
  patch: Patch<typeof parts.$inferInsert>;
  where: PartWhere;
  sort: keyof Part;
  relations: {
    thing: { kind: "one"; model: ThingModel };
    pins: { kind: "many"; model: PinModel };
    pinnedBy: { kind: "many"; model: PersonModel };
  };
}

export type Pin = typeof pins.$inferSelect;
export interface PinModel {
  row: Pin;
  key: { partId: number; personId: string };
  keyColumns: "partId" | "personId";
  create: typeof pins.$inferInsert;
  patch: Partial<typeof pins.$inferInsert>;
  where: Logic<object> & { readonly partId?: ValueFilter<number>; readonly note?: TextFilter };
  sort: keyof Pin;
  relations: {
    part: { kind: "one"; model: PartModel };
    person: { kind: "one"; model: PersonModel };
  };
}

export interface LogModel {
  row: { line: string };
  key: never;
  keyColumns: never;
  create: { line: string };
  patch: { line?: string };
  where: { readonly line?: TextFilter };
  sort: "line";
  relations: Record<never, never>;
}
