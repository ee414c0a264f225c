/** What of Drizzle's a type of PostgreSQL is, as `format_type` writes it without its array. */
export interface PgForm {
  readonly builder: string;
  readonly options: Readonly<Record<string, unknown>>;
}

const bare: Readonly<Record<string, PgForm>> = {
  integer: { builder: "integer", options: {} },
  smallint: { builder: "smallint", options: {} },
  // More digits than a number has.
  bigint: { builder: "bigint", options: { mode: "bigint" } },
  boolean: { builder: "boolean", options: {} },
  text: { builder: "text", options: {} },
  real: { builder: "real", options: {} },
  "double precision": { builder: "doublePrecision", options: {} },
  // Without a time zone a Date would not be the same day everywhere.
  date: { builder: "date", options: { mode: "string" } },
  json: { builder: "json", options: {} },
  jsonb: { builder: "jsonb", options: {} },
  uuid: { builder: "uuid", options: {} },
  inet: { builder: "inet", options: {} },
  cidr: { builder: "cidr", options: {} },
  macaddr: { builder: "macaddr", options: {} },
  macaddr8: { builder: "macaddr8", options: {} },
  interval: { builder: "interval", options: {} },
  point: { builder: "point", options: {} },
  line: { builder: "line", options: {} },
};

const sized: Readonly<Record<string, (size: number) => PgForm>> = {
  "character varying": (length) => ({ builder: "varchar", options: { length } }),
  character: (length) => ({ builder: "char", options: { length } }),
  vector: (dimensions) => ({ builder: "vector", options: { dimensions } }),
  halfvec: (dimensions) => ({ builder: "halfvec", options: { dimensions } }),
  bit: (dimensions) => ({ builder: "bit", options: { dimensions } }),
};

/** The form of a type; null for one that Drizzle has no builder for. */
export const pgForm = (type: string): PgForm | null => {
  const known = bare[type];
  if (known !== undefined) return known;
  if (type === "character varying") return { builder: "varchar", options: {} };
  const moment = /^(timestamp|time)(?:\((\d)\))? (with|without) time zone$/.exec(type);
  if (moment !== null) {
    const [, builder = "", precision, zone] = moment;
    const options = {
      ...(precision !== undefined && { precision: Number(precision) }),
      ...(zone === "with" && { withTimezone: true }),
    };
    return { builder, options };
  }
  const decimal = /^numeric(?:\((\d+),(\d+)\))?$/.exec(type);
  if (decimal !== null) {
    const [, precision, scale] = decimal;
    const options =
      precision === undefined ? {} : { precision: Number(precision), scale: Number(scale) };
    return { builder: "numeric", options };
  }
  const [, name = "", size] = /^([a-z ]+)\((\d+)\)$/.exec(type) ?? [];
  return sized[name]?.(Number(size)) ?? null;
};
