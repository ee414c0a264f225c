import { PgColumnBuilder } from "drizzle-orm/pg-core";

/** What Drizzle 1.0's `.array()` leaves as it was set before: there it is the same column still. */
const KEPT = [
  "notNull",
  "default",
  "hasDefault",
  "defaultFn",
  "onUpdateFn",
  "primaryKey",
  "isUnique",
  "uniqueName",
  "uniqueType",
  "generated",
];

const prototype = PgColumnBuilder.prototype;
const { array } = prototype;

/** Makes a column one of lists as Drizzle 1.0 does: `.array("[][]")` makes it one of lists of lists. */
function laterArray(this: object, dimensions: unknown = "[]"): unknown {
  const config: object = Reflect.get(this, "config");
  const depth = typeof dimensions === "string" ? dimensions.length / 2 : 1;
  const built = Array.from({ length: depth }).reduce<object>(
    (inner) => Reflect.apply(array, inner, []),
    this,
  );
  const kept = KEPT.map((key): [string, unknown] => [key, Reflect.get(config, key)]);
  Object.assign(Reflect.get(built, "config"), Object.fromEntries(kept));
  Object.assign(built, { foreignKeyConfigs: Reflect.get(this, "foreignKeyConfigs") });
  return built;
}

/** Does work during which lists of PostgreSQL are made as in Drizzle 1.0. */
export const withLaterArrays = async <T>(work: () => Promise<T>): Promise<T> => {
  Object.assign(prototype, { array: laterArray });
  try {
    return await work();
  } finally {
    Object.assign(prototype, { array });
  }
};
