import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Column } from "../model.ts";
import type { ResourceFacts, TableFacts } from "../read/facts.ts";

/** Whether a table has routes, and what its columns' access then means for them. */
export const isExposed = (
  table: TableFacts,
  resource: ResourceFacts | null,
  columns: readonly Column[],
  diagnostics: Diagnostic[],
): boolean => {
  if (resource?.expose === false) return false;
  const secret = columns.find(({ inKey, access }) => inKey && access === "hidden");
  if (secret !== undefined) {
    const data = { table: table.name, column: secret.name };
    diagnostics.push(diagnose("HW1010", secret.place, data));
    return false;
  }
  if (table.view !== undefined) return true;
  for (const { name, place } of columns.filter((one) => !one.settable && !one.optional)) {
    diagnostics.push(diagnose("HW1107", place, { column: `${table.name}.${name}` }));
  }
  return true;
};
