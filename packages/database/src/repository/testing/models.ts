import type { ValueKind } from "../../filter/shape.ts";
import type { Access, ColumnModel, Storage, TableModel } from "../../model.ts";

const column = (
  kind: ValueKind,
  name: string,
  options: { null?: boolean; optional?: boolean; storage?: Storage; access?: Access } & {
    values?: readonly string[];
  } = {},
): ColumnModel => ({
  column: name,
  kind,
  storage: options.storage ?? "plain",
  access: options.access ?? "open",
  nullable: options.null ?? false,
  optional: options.optional ?? options.null ?? false,
  ...(options.values && { values: options.values }),
});

const nullable = { null: true };
const one = (target: string, columns: string[], references: string[], canBeNull = false) => ({
  target,
  many: false,
  nullable: canBeNull,
  columns,
  references,
});
const many = (target: string, columns: string[], references: string[]) => ({
  target,
  many: true,
  nullable: true,
  columns,
  references,
});

const through = (
  { columns, references, ...link }: ReturnType<typeof many>,
  resource: string,
  own: string[],
  theirs: string[],
) => ({ ...link, columns, references, through: { resource, columns: own, references: theirs } });

export const peopleModel: TableModel = {
  name: "people",
  singular: "person",
  path: "people",
  table: "people",
  key: ["id"],
  columns: {
    id: column("string", "id", { optional: true }),
    name: column("string", "name"),
    email: column("string", "email_address"),
    secret: column("string", "secret", { null: true, access: "hidden" }),
    token: column("string", "token", { null: true, access: "writeOnly" }),
    role: column("enum", "role", { values: ["chief", "worker"], optional: true }),
    bossId: column("string", "boss_id", nullable),
    changedAt: column("date", "changed_at", {
      storage: "milliseconds",
      optional: true,
      access: "readOnly",
    }),
  },
  relations: {
    boss: one("people", ["bossId"], ["id"], true),
    staff: many("people", ["id"], ["bossId"]),
    made: many("things", ["id"], ["makerId"]),
    owned: many("things", ["id"], ["ownerId"]),
    pins: many("pins", ["id"], ["personId"]),
    pinned: through(many("parts", ["id"], ["id"]), "pins", ["personId"], ["partId"]),
    /** Where what they made is: two things may be in one place. */
    haunts: through(
      many("places", ["id"], ["country", "number"]),
      "things",
      ["makerId"],
      ["country", "number"],
    ),
    /** Of all that they own; no rule says that it is one. */
    belonging: one("things", ["id"], ["ownerId"], true),
  },
  uniques: [{ name: "people_email_unique", columns: ["email"] }],
  foreignKeys: [
    { name: "people_boss_id_fk", columns: ["bossId"], target: "people", references: ["id"] },
  ],
  checks: [],
};

export const placesModel: TableModel = {
  name: "places",
  singular: "place",
  path: "places",
  table: "places",
  key: ["country", "number"],
  columns: {
    country: column("string", "country"),
    number: column("integer", "number"),
    name: column("string", "name", nullable),
  },
  relations: {
    things: many("things", ["country", "number"], ["country", "number"]),
    makers: through(
      many("people", ["country", "number"], ["id"]),
      "things",
      ["country", "number"],
      ["makerId"],
    ),
  },
  uniques: [],
  foreignKeys: [],
  checks: [],
};

export const thingsModel: TableModel = {
  name: "things",
  singular: "thing",
  path: "things",
  table: "things",
  key: ["id"],
  columns: {
    id: column("integer", "id", { optional: true }),
    label: column("string", "label"),
    note: column("string", "note", nullable),
    state: column("enum", "state", { null: true, values: ["new", "used", "gone"] }),
    size: column("integer", "size", nullable),
    weight: column("number", "weight", nullable),
    big: column("bigint", "big", { null: true, storage: "bigintNumeric" }),
    old: column("bigint", "old", { null: true, storage: "bigintText" }),
    price: column("decimal", "price", nullable),
    flag: column("boolean", "flag", { storage: "boolean", optional: true }),
    madeAt: column("date", "made_at", { null: true, storage: "milliseconds" }),
    seenAt: column("date", "seen_at", { null: true, storage: "seconds" }),
    data: column("json", "data", { null: true, storage: "jsonText" }),
    bytes: column("binary", "bytes", { null: true, storage: "binary" }),
    mark: {
      ...column("string", "mark", { null: true, storage: "custom" }),
      ownForm: true,
    },
    rank: column("integer", "rank", { optional: true }),
    twice: column("integer", "twice", { null: true, access: "readOnly" }),
    makerId: column("string", "maker_id"),
    ownerId: column("string", "owner_id", nullable),
    country: column("string", "country", nullable),
    number: column("integer", "number", nullable),
  },
  relations: {
    maker: one("people", ["makerId"], ["id"]),
    owner: one("people", ["ownerId"], ["id"], true),
    place: one("places", ["country", "number"], ["country", "number"], true),
    parts: many("parts", ["id"], ["thingId"]),
  },
  uniques: [],
  foreignKeys: [
    { name: "things_maker_id_fk", columns: ["makerId"], target: "people", references: ["id"] },
    { name: "things_owner_id_fk", columns: ["ownerId"], target: "people", references: ["id"] },
    {
      name: "things_place_fk",
      columns: ["country", "number"],
      target: "places",
      references: ["country", "number"],
    },
  ],
  checks: [{ name: "things_size_check", columns: ["size"] }],
};

export const partsModel: TableModel = {
  name: "parts",
  singular: "part",
  path: "parts",
  table: "parts",
  key: ["id"],
  columns: {
    id: column("integer", "id", { optional: true }),
    thingId: column("integer", "thing_id"),
    name: column("string", "name"),
    position: column("integer", "position", { optional: true }),
  },
  relations: {
    thing: one("things", ["thingId"], ["id"]),
    pins: many("pins", ["id"], ["partId"]),
    pinnedBy: through(many("people", ["id"], ["id"]), "pins", ["partId"], ["personId"]),
  },
  uniques: [],
  foreignKeys: [
    { name: "parts_thing_id_fk", columns: ["thingId"], target: "things", references: ["id"] },
  ],
  checks: [],
};

export const pinsModel: TableModel = {
  name: "pins",
  singular: "pin",
  path: "pins",
  table: "pins",
  key: ["partId", "personId"],
  columns: {
    partId: column("integer", "part_id"),
    personId: column("string", "person_id"),
    note: column("string", "note", nullable),
  },
  relations: {
    part: one("parts", ["partId"], ["id"]),
    person: one("people", ["personId"], ["id"]),
  },
  uniques: [],
  foreignKeys: [
    { name: "pins_part_id_fk", columns: ["partId"], target: "parts", references: ["id"] },
    { name: "pins_person_id_fk", columns: ["personId"], target: "people", references: ["id"] },
  ],
  checks: [],
};

export const logsModel: TableModel = {
  name: "logs",
  singular: "log",
  path: "logs",
  table: "logs",
  key: [],
  columns: { line: column("string", "line") },
  relations: {},
  uniques: [],
  foreignKeys: [],
  checks: [],
};
