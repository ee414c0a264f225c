import type { Column, Dialect } from "../../codegen/model.ts";
import type { Demand } from "./access-paths.ts";
import type { Explained } from "./explain-paths.ts";

const quoted = (name: string): string => (/^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name}"`);

/** The index that would meet a path's demand: as SQL, and as it stands in `schema.ts`. */
export interface Advice {
  readonly sql: string;
  readonly drizzle: string;
}

/** PostgreSQL: texts are put in order by their bytes, as everywhere, and not by a language's rules. */
const isOrderedByBytes = (demand: Demand, column: Column, dialect: Dialect): boolean =>
  demand.kind === "order" && column.kind === "string" && dialect === "postgresql";

export const adviceFor = ({ path }: Pick<Explained, "path">, dialect: Dialect): Advice => {
  const { table, demand } = path;
  const columns = table.columns.filter(({ name }) => demand.columns.includes(name));
  const index = `${table.table}_${columns.map(({ column }) => column).join("_")}_idx`;
  const terms = columns.map((column) => {
    const byBytes = isOrderedByBytes(demand, column, dialect);
    return {
      sql: `${quoted(column.column)}${byBytes ? ' COLLATE "C"' : ""}`,
      drizzle: byBytes ? `sql\`\${table.${column.name}} COLLATE "C"\`` : `table.${column.name}`,
    };
  });
  return {
    sql: `CREATE INDEX ${quoted(index)} ON ${quoted(table.table)} (${terms.map(({ sql }) => sql).join(", ")})`,
    drizzle: `index("${index}").on(${terms.map(({ drizzle }) => drizzle).join(", ")})`,
  };
};
