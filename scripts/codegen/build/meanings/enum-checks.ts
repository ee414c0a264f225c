import { quoteName, quoteText } from "@headwater/database/structure/quote";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { Check } from "../../model.ts";
import type { ColumnFacts } from "../../read/facts.ts";
import type { Subject } from "./claim.ts";

/** Whether the column is text that its type alone bounds; an enum of the database's own is checked. */
const isText = ({ kind, drizzle }: ColumnFacts): boolean =>
  kind === "enum" && !drizzle.startsWith("PgEnum");

/** CHECKs of the columns whose words the database is to check; one the schema states itself stays. */
export const enumChecksOf = ({ table, resource, diagnostics }: Subject): Check[] => {
  const asked = resource?.checkEnums ?? [];
  if (asked !== true) {
    for (const name of asked) {
      const column = table.columns.find((candidate) => candidate.name === name);
      if (column === undefined || column.kind === "enum") continue;
      const data = { column: `${table.name}.${name}` };
      diagnostics.push(diagnose("HW1602", resource?.place ?? column.place, data));
    }
  }
  return table.columns.flatMap((column): Check[] => {
    const isAsked = asked === true || asked.includes(column.name);
    if (!isText(column) || (!isAsked && column.meaning?.is !== "words")) return [];
    const name = `${table.table}_${column.column}_check`;
    if (table.checks.some((check) => check.name === name)) return [];
    const words = (column.values ?? []).map(quoteText).join(", ");
    return [
      { name, expression: `${quoteName(column.column)} in (${words})`, columns: [column.name] },
    ];
  });
};
