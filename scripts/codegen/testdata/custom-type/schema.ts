import { customType, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { type Money, moneyFrom } from "./money.ts";

const money = customType<{ data: Money; driverData: number }>({
  dataType: () => "integer",
  fromDriver: moneyFrom,
  toDriver: ({ cents }) => cents,
});
const day = customType<{ data: Date; driverData: string }>({
  dataType: () => "text",
  fromDriver: (value) => new Date(value),
  toDriver: (value) => value.toISOString().slice(0, 10),
});
const prefixed = (prefix: string) =>
  customType<{ data: string }>({
    dataType: () => "uuid",
    toDriver: (value) => value.slice(prefix.length),
  })();
const level = () =>
  customType<{ data: "low" | "high" }>({ dataType: () => "text CHECK (level <> '')" })("level");
/** JSON of the type that its caller says. */
const kept = <T>(name: string) =>
  customType<{ data: T; driverData: string }>({
    dataType: () => "text",
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (value) => JSON.parse(value),
  })(name);
const untold = customType({
  dataType: () => "text",
  fromDriver: (text) => JSON.parse(String(text)),
});
/** Its type is what its functions make of a text. */
const tried = customType({ dataType: () => "text" });

export const sales = sqliteTable("sales", {
  id: integer("id").primaryKey(),
  price: money("price").notNull(),
  on: day("on"),
  reference: prefixed("sale_"),
  level: level(),
  details: kept<{ readonly paid: boolean }>("details"),
  other: untold("other"),
  remark: tried("remark"),
  note: text("note"),
});
