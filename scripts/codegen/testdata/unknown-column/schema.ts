import { integer, sqliteTable } from "drizzle-orm/sqlite-core";

const matrix = () => {
  const builder = integer("matrix");
  // As a package with column types of its own would do it.
  Object.assign(Reflect.get(builder, "config"), { columnType: "SQLiteMatrix", dataType: "array" });
  return builder;
};

export const images = sqliteTable("images", { id: integer("id").primaryKey(), pixels: matrix() });
