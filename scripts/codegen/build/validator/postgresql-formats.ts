const HOUR = "(?:[01]\\d|2[0-4])";
const TIME = `${HOUR}:[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?`;
const DATE = "\\d{4,6}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])";
const ZONE = "(?: ?(?:Z|[+-]\\d\\d(?::?\\d\\d)?(?::?\\d\\d)?))?";
const HEX = "[0-9A-Fa-f]{2}";

const regex = (pattern: string, message: string): string =>
  `z.string().regex(/^${pattern}$/, "${message}")`;

const numbers = (names: readonly string[]): string =>
  `z.strictObject({ ${names.map((name) => `${name}: z.number()`).join(", ")} })`;

const ADDRESS = "z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])";

/** Zod source for Drizzle's PostgreSQL classes of which drizzle-zod says too little, or too much. */
export const postgresqlFormats: Readonly<Record<string, string>> = {
  // drizzle-zod wants a version and a variant, which PostgreSQL doesn't.
  PgUUID: "z.guid()",
  PgDateString: "z.iso.date()",
  PgTimestampString: regex(`${DATE}(?:[ T]${TIME}${ZONE})?`, "a date and time"),
  PgTime: regex(TIME + ZONE, "a time of day"),
  PgInterval: "z.string().min(1)",
  PgInet: ADDRESS,
  PgCidr: ADDRESS,
  PgMacaddr: regex(`${HEX}(?:[:.-]?${HEX}){5}`, "a MAC address"),
  PgMacaddr8: regex(`${HEX}(?:[:.-]?${HEX}){5,7}`, "a MAC address"),
  PgSparseVector: regex(
    "\\{(?:\\d+:-?[\\d.eE+-]+(?:,\\d+:-?[\\d.eE+-]+)*)?\\}\\/\\d+",
    "a sparse vector",
  ),
  PgPointTuple: "z.tuple([z.number(), z.number()])",
  PgGeometry: "z.tuple([z.number(), z.number()])",
  PgLine: "z.tuple([z.number(), z.number(), z.number()])",
  PgPointObject: numbers(["x", "y"]),
  PgGeometryObject: numbers(["x", "y"]),
  PgLineABC: numbers(["a", "b", "c"]),
};
