import { nameOf, type Structure } from "@headwater/database/structure";
import { namesOf } from "../../codegen/build/names.ts";
import { firstFree } from "../../codegen/build/relation-names.ts";
import { camel, wordsOf } from "../../codegen/words.ts";
import { parameter } from "../../codegen/emit/text.ts";

/** What a table or view and its columns are called in code. */
export interface CodeNames {
  /** Of the export: `orderDetails`. */
  readonly table: string;
  /** A row in the names of relations: `orderDetail`. */
  readonly one: string;
  /** Properties by the columns' names in the database. */
  readonly columns: ReadonlyMap<string, string>;
}

/** Letters of other alphabets than the Latin one leave nothing: code can't be sure to hold them. */
const latin = (name: string): string =>
  name.replaceAll("ß", "ss").replaceAll(/[Øø]/g, "o").normalize("NFKD").replaceAll(/\p{M}/gu, "");

/** `orderDate` of `Order Date`, `ORDER_DATE` and `order-date`; begins with a letter. */
export const identifier = (name: string, otherwise: string): string => {
  const words = (latin(name).match(/[A-Za-z\d]+/g) ?? []).flatMap(wordsOf);
  const [first = ""] = words;
  return camel(/^[a-z]/.test(first) ? words : [otherwise, ...words]);
};

/** Words that filters keep for themselves, and what every object has. */
const NO_PROPERTIES: ReadonlySet<string> = new Set(["and", "or", "not", "constructor"]);

/** Properties for columns, by their names in the database. */
export const columnNames = (columns: readonly string[]): ReadonlyMap<string, string> => {
  const taken = new Set<string>();
  return new Map(
    columns.map((column) => {
      const plain = identifier(column, "column");
      const name = firstFree([NO_PROPERTIES.has(plain) ? `${plain}Column` : plain], taken);
      taken.add(name);
      return [column, name] as const;
    }),
  );
};

/** Views keep their names; tables are called by the plural, as resources are. */
const exportName = (name: string, kind: "table" | "view"): string => {
  const plain = identifier(name, kind);
  if (kind === "view") return plain;
  const { one, manyType } = namesOf(plain, null);
  return one === plain ? manyType.charAt(0).toLowerCase() + manyType.slice(1) : plain;
};

/**
 * Names for everything in a database; keys are as `nameOf` has them.
 * @param reserved names that the schema file needs for itself
 * @param viewColumns columns of each view
 */
export const codeNames = (
  { tables, views }: Structure,
  reserved: readonly string[],
  viewColumns: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, CodeNames> => {
  const taken = new Set(reserved);
  const named = new Map<string, CodeNames>();
  const add = (key: string, name: string, kind: "table" | "view", columns: readonly string[]) => {
    const plain = exportName(name, kind);
    const isWord = parameter(plain) !== plain;
    const table = firstFree(
      [...(isWord ? [] : [plain]), `${plain}${kind === "view" ? "View" : "Table"}`],
      taken,
    );
    taken.add(table).add(`${table}Relations`);
    named.set(key, { table, one: namesOf(table, null).one, columns: columnNames(columns) });
  };
  for (const table of tables)
    add(
      nameOf(table),
      table.name,
      "table",
      table.columns.map(({ name }) => name),
    );
  for (const view of views)
    add(nameOf(view), view.name, "view", viewColumns.get(nameOf(view)) ?? []);
  return named;
};
