import { Database } from "bun:sqlite";
import { messageOf } from "@headwater/database/errors";
import { ddlOf } from "../../codegen/emit/ddl.ts";
import type { SchemaModel } from "../../codegen/model.ts";
import type { RefusedPart } from "./refused-parts.ts";

/** Runs a statement; gives what SQLite says against it. */
type Attempt = (statement: string) => string | null;

/** A default with a function that another server has is refused by each row, not by its table. */
const againstDefault = (attempt: Attempt, sqlDefault: string): string | null => {
  const reason =
    attempt(`CREATE TEMP TABLE probe (value DEFAULT ${sqlDefault})`) ??
    attempt("INSERT INTO probe DEFAULT VALUES");
  attempt("DROP TABLE IF EXISTS probe");
  return reason;
};

/** What SQLite refuses of a schema's tables, each part by itself. */
export const refusedOnSqlite = (model: SchemaModel): readonly RefusedPart[] => {
  using database = new Database(":memory:");
  const attempt: Attempt = (statement) => {
    try {
      database.run(statement);
      return null;
    } catch (error) {
      return messageOf(error);
    }
  };
  const ddl = new Map(ddlOf(model).map((one) => [one.table, one]));
  return model.tables.flatMap((table) => {
    const own = ddl.get(table.table);
    if (table.view !== undefined || own === undefined) return [];
    const part = (kind: RefusedPart["kind"], name: string, reason: string | null): RefusedPart[] =>
      reason === null ? [] : [{ table: table.name, kind, name, reason }];
    const defaults = table.columns.flatMap(({ name, sqlDefault }) =>
      sqlDefault === null ? [] : part("default", name, againstDefault(attempt, sqlDefault)),
    );
    const whole = part("table", table.name, attempt(own.create));
    if (whole.length > 0) return defaults.length > 0 ? defaults : whole;
    const indexes = Object.entries(own.indexes).flatMap(([name, create]) =>
      part("index", name, attempt(create)),
    );
    return [...defaults, ...indexes];
  });
};
