import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Names } from "../model.ts";
import type { TableFacts } from "../read/facts.ts";
import { rowTypes } from "./names.ts";

/** Paths under `/api` that are the server's own. */
const reservedPaths: ReadonlySet<string> = new Set(["batch", "openapi.json"]);

/** Names of a table that no other may have, each with what it is. */
const claims = (names: Names): (readonly [what: string, name: string])[] => [
  ["resource name", names.many],
  ["path", names.path],
  ["file name", names.file],
  ...[...rowTypes(names.oneType), names.manyType].map((type) => ["type", type] as const),
];

const reasons = (names: Names): { option: string; value: string; reason: string }[] => {
  const found: { option: string; value: string; reason: string }[] = [];
  const check = (option: string, value: string, wrong: boolean, reason: string): void => {
    if (wrong) found.push({ option, value, reason });
  };
  const identifier = /^[A-Za-z_$][\w$]*$/;
  check("plural", names.many, !identifier.test(names.many), "is not a name in code");
  check("singular", names.one, !identifier.test(names.one), "is not a name in code");
  check("path", names.path, reservedPaths.has(names.path), "is taken by the server itself");
  check(
    "path",
    names.path,
    !/^[A-Za-z0-9][\w.~-]*$/.test(names.path),
    "is not one segment of a URL: letters, digits, hyphens",
  );
  return found;
};

/** Names that can't be used, and names that two tables want. */
export const clashes = (
  tables: readonly TableFacts[],
  names: ReadonlyMap<string, Names>,
): Diagnostic[] => {
  const owners = new Map<string, string>();
  const inDatabase = new Map<string, string>();
  return tables.flatMap(({ name: table, table: called, place }) => {
    const own = names.get(table);
    if (own === undefined) return [];
    const other = inDatabase.get(called.toLowerCase());
    inDatabase.set(called.toLowerCase(), other ?? table);
    const clash = claims(own).flatMap(([what, name]) => {
      const id = `${what}:${name.toLowerCase()}`;
      const first = owners.get(id);
      if (first === undefined) owners.set(id, table);
      return first === undefined || first === table
        ? []
        : [diagnose("HW1201", place, { what, name, table, first })];
    });
    return [
      ...(other === undefined
        ? []
        : [diagnose("HW1008", place, { name: table, first: other, table: called })]),
      ...clash.slice(0, 1),
      ...reasons(own).map((reason) => diagnose("HW1203", place, reason)),
    ];
  });
};
