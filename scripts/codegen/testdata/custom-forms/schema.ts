import { customType, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

let turns = 0;
/** Never stored the same way twice, as ciphertext isn't. */
const sealed = customType<{ data: string; driverData: string }>({
  dataType: () => "text",
  fromDriver: (value) => value.slice(value.indexOf(":") + 1),
  toDriver: (value) => `${(turns += 1)}:${value}`,
});

/** What comes back is another value than the one that was given. */
const marked = customType<{ data: string; driverData: string }>({
  dataType: () => "text",
  toDriver: (value) => `#${value}`,
});

export interface Versioned {
  readonly version: 1;
}

/** Text in a column that the database takes for numbers. */
const moment = customType<{ data: string }>({ dataType: () => "number" });

/** Reads nothing but what it knows. */
const versioned = customType<{ data: Versioned; driverData: string }>({
  dataType: () => "text",
  fromDriver: (value) => {
    const parsed = JSON.parse(value);
    return parsed.version === 1 ? parsed : null;
  },
  toDriver: (value) => JSON.stringify(value),
});

export const letters = sqliteTable("letters", {
  id: integer("id").primaryKey(),
  startDate: moment("start_date").notNull(),
  remark: sealed("remark").notNull(),
  mark: marked("mark"),
  state: versioned("state"),
  note: text("note"),
});
