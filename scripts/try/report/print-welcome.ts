import type { SchemaModel } from "../../codegen/model.ts";
import type { LeftOut } from "../output/left-out.ts";
import type { Shortfall } from "../seed/seeder.ts";

interface Welcome {
  readonly url: string;
  readonly model: SchemaModel;
  readonly leftOut: readonly LeftOut[];
  readonly seed: number | null;
  readonly shortfalls: readonly Shortfall[];
}

/** Where to look, and what the tables lack. */
export const printWelcome = ({ url, model, leftOut, seed, shortfalls }: Welcome): string => {
  const exposed = model.tables.filter((table) => table.exposed);
  const [first] = exposed;
  const tables = `${exposed.length} ${exposed.length === 1 ? "table" : "tables"}`;
  const where = model.dialect === "sqlite" ? "in memory" : "on a PostgreSQL server of its own";
  return [
    `${tables} of ${model.source}, ${where}${seed === null ? ", empty" : `, ${seed} rows each`}:`,
    "",
    `  data  ${url}/browse/`,
    `  docs  ${url}/docs`,
    ...(first === undefined ? [] : [`  API   ${url}/api/${first.names.path}`]),
    ...(leftOut.length === 0 ? [] : ["", "Left out:"]),
    ...leftOut.map(({ table, reason }) => `  ${table}: ${reason}`),
    ...(shortfalls.length === 0 ? [] : ["", "Not filled:"]),
    ...shortfalls.map(({ table, rows, reason }) => `  ${table} has ${rows} rows: ${reason}`),
    "",
    "Nothing was written into the project. Ctrl+C ends.",
    "",
  ].join("\n");
};
