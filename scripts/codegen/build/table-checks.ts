import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { TableFacts } from "../read/facts.ts";

/** Words that mean an operator in a filter. */
const operators: ReadonlySet<string> = new Set(["and", "or", "not"]);

/** Says what is wrong with a table whatever its names. */
export const checkedTable = (table: TableFacts, diagnostics: Diagnostic[]): void => {
  const { name, columns, place } = table;
  if (table.primaryKey === null) {
    const keyless =
      table.view === undefined
        ? diagnose("HW1009", place, { table: name })
        : diagnose("HW1013", place, { view: name });
    diagnostics.push(keyless);
  }

  for (const column of columns) {
    if (operators.has(column.name)) {
      diagnostics.push(diagnose("HW1103", column.place, { column: column.name }));
    }
  }
  for (const key of table.foreignKeys) {
    if (key.target !== null) continue;
    const column = key.columns[0] ?? "";
    const at = columns.find((one) => one.name === column)?.place ?? place;
    diagnostics.push(diagnose("HW1303", at, { table: name, column, target: key.targetTable }));
  }
};
