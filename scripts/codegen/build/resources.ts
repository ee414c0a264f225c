import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { ResourceFacts, SchemaFacts, TableFacts } from "../read/facts.ts";
import { resourceOptions } from "../read/read-resource.ts";
import { nearest } from "./nearest.ts";

const columnLists = ["hidden", "writeOnly", "readOnly", "reveal", "key"] as const;

/** Lists that can't hold the same column. */
const contradictions = [
  ["hidden", "writeOnly"],
  ["hidden", "readOnly"],
  ["hidden", "reveal"],
  ["writeOnly", "readOnly"],
] as const;

/** The options of each table by the name of its export, checked. */
export const resourcesOf = (
  { resources, tables }: SchemaFacts,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, ResourceFacts> => {
  const found = new Map<string, ResourceFacts>();
  for (const resource of resources) {
    const { place } = resource;
    const table = tables.find(({ name }) => name === resource.table);
    if (table === undefined) {
      diagnostics.push(diagnose("HW1403", place, { table: resource.targetTable }));
      continue;
    }
    const first = found.get(table.name);
    if (first !== undefined) {
      diagnostics.push(diagnose("HW1402", place, { table: table.name, first: first.name }));
      continue;
    }
    found.set(table.name, resource);
    diagnostics.push(...problems(resource, table));
  }
  return found;
};

const problems = (resource: ResourceFacts, table: TableFacts): Diagnostic[] => {
  const { place } = resource;
  const columns = table.columns.map(({ name }) => name);
  const unknown = (option: string, column: string, at = place) =>
    columns.includes(column)
      ? []
      : [
          diagnose("HW1401", at, {
            option,
            column,
            table: table.name,
            suggestion: nearest(column, columns),
          }),
        ];
  const keyOfTable = resource.key.length > 0 && table.view === undefined;
  return [
    ...(keyOfTable ? [diagnose("HW1409", place, { table: table.name })] : []),
    ...resource.unknown.map((option) =>
      diagnose("HW1407", place, { option, suggestion: nearest(option, resourceOptions) }),
    ),
    ...columnLists.flatMap((list) => resource[list].flatMap((column) => unknown(list, column))),
    ...resource.refine.flatMap((refine) => unknown("refine", refine.column, refine.place)),
    ...contradictions.flatMap(([one, other]) =>
      resource[one]
        .filter((column) => resource[other].includes(column))
        .map((column) => diagnose("HW1408", place, { column, options: [one, other] })),
    ),
  ];
};
