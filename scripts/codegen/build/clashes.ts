import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Names } from "../model.ts";
import type { ResourceFacts, TableFacts } from "../read/facts.ts";
import { namesOf, rowTypes } from "./names.ts";

/** Paths under `/api` that are the server's own. */
const reservedPaths: ReadonlySet<string> = new Set(["batch", "openapi.json"]);

const hooks = ({ oneType, manyType }: Names): string[] => [
  oneType,
  manyType,
  `${manyType}Infinite`,
  `${manyType}Aggregate`,
  ...[oneType, manyType].flatMap((type) =>
    ["Suspense", "Create", "Update", "Upsert", "Remove"].map((verb) => verb + type),
  ),
];

/** Names of a table that no other may have, each with what it is. */
const claims = (names: Names): (readonly [what: string, name: string])[] => [
  ["resource name", names.many],
  ["path", names.path.toLowerCase()],
  ["file name", names.file.toLowerCase()],
  ...[...rowTypes(names.oneType), names.manyType].map((type) => ["type", type] as const),
  ...[...new Set(hooks(names))].map((hook) => ["hook", `use${hook}`] as const),
];

/** What generated code and the server call by these names themselves. */
const own: readonly (readonly [string, string])[] = [
  ["resource name", "batch"],
  ["hook", "useApi"],
  ...[...reservedPaths].map((path) => ["path", path] as const),
];

const id = ([what, name]: readonly [string, string]): string => `${what}:${name}`;

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

/** Words that tell a table's names apart from those of another: `UserRecord` beside `User`. */
function* ways(): Generator<readonly string[]> {
  yield [];
  yield ["record"];
  for (let number = 2; ; number += 1) yield ["record", String(number)];
}

interface Named {
  readonly names: ReadonlyMap<string, Names>;
  readonly diagnostics: readonly Diagnostic[];
}

type Resources = ReadonlyMap<string, ResourceFacts>;

/** Names every table. Of two that want one name, the later gets another, unless its author chose it. */
export const namesOfTables = (tables: readonly TableFacts[], resources: Resources): Named => {
  const owners = new Map<string, string>(own.map((claim) => [id(claim), ""]));
  const names = new Map<string, Names>();
  const diagnostics: Diagnostic[] = [];
  const clashOf = (table: string, wanted: Names) =>
    claims(wanted).find((claim) => (owners.get(id(claim)) ?? table) !== table);

  for (const { name: table, place } of tables) {
    const resource = resources.get(table) ?? null;
    const chosen = [resource?.path, resource?.singular, resource?.plural].some(
      (one) => typeof one === "string",
    );
    const first = namesOf(table, resource);
    const clash = clashOf(table, first);
    let found = first;
    if (clash !== undefined && chosen) {
      const [what, name] = clash;
      if (!reservedPaths.has(name)) {
        const other = owners.get(id(clash)) ?? "";
        diagnostics.push(diagnose("HW1201", place, { what, name, table, first: other }));
      }
    } else if (clash !== undefined) {
      for (const extra of ways()) {
        found = distinct(namesOf(table, resource, extra), first, clash);
        if (clashOf(table, found) === undefined) break;
      }
      const [what, name] = clash;
      const { oneType, path } = found;
      diagnostics.push(diagnose("HW1204", place, { table, what, name, oneType, path }));
    }
    for (const claim of claims(found)) owners.set(id(claim), table);
    names.set(table, found);
    diagnostics.push(...reasons(found).map((reason) => diagnose("HW1203", place, reason)));
  }
  return { names, diagnostics };
};

/** A table keeps its own name, path and file where only its types were taken. */
const distinct = (
  other: Names,
  { many, path, file }: Names,
  [what]: readonly [string, string],
): Names => (what === "type" || what === "hook" ? { ...other, many, path, file } : other);
