import type { SchemaModel, Table } from "../model.ts";
import { capitalized } from "../words.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { importLines } from "./imports.ts";
import { article, doc, lines, literal, sections } from "./text.ts";
import { overHttp } from "./view.ts";

const hook = (about: string, name: string, member: string): string =>
  `${doc(about)}export const ${name} = hooks.${member};`;

const reads = ({ names, key }: Table): string => {
  const { manyLabel: many, oneLabel, oneType, manyType } = names;
  const one = article(oneLabel);
  const keyed = key.length > 0;
  return lines(
    hook(`One page of ${many}.`, `use${manyType}`, "useList"),
    hook(`Pages of ${many}, one after the other.`, `use${manyType}Infinite`, "useInfinite"),
    keyed && hook(`${capitalized(one)} by its key.`, `use${oneType}`, "useOne"),
    hook(
      `As \`use${manyType}\`, suspended until it is there.`,
      `useSuspense${manyType}`,
      "useSuspenseList",
    ),
    keyed &&
      hook(
        `As \`use${oneType}\`, suspended until it is there.`,
        `useSuspense${oneType}`,
        "useSuspenseOne",
      ),
    hook(
      `${capitalized(many)} counted and added up, in groups.`,
      `use${manyType}Aggregate`,
      "useAggregate",
    ),
  );
};

const treeReads = ({ names: { oneType, oneLabel } }: Table): string =>
  lines(
    hook(`All rows above a ${oneLabel}, the root first.`, `use${oneType}Ancestors`, "useAncestors"),
    hook(`One page of the rows right below a ${oneLabel}.`, `use${oneType}Children`, "useChildren"),
    hook(`One page of the rows below a ${oneLabel}.`, `use${oneType}Descendants`, "useDescendants"),
    hook(`Moves a ${oneLabel} with all below it.`, `useMove${oneType}`, "useMove"),
  );

const writes = ({ names, key, softDelete }: Table): string => {
  const { manyLabel: many, oneLabel, oneType, manyType } = names;
  const one = article(oneLabel);
  const keyed = key.length > 0;
  return lines(
    hook(`Makes ${one}.`, `useCreate${oneType}`, "useCreate"),
    keyed && hook(`Changes ${one}.`, `useUpdate${oneType}`, "useUpdate"),
    keyed && hook(`Makes ${one} under a key, or changes it.`, `useUpsert${oneType}`, "useUpsert"),
    keyed && hook(`Removes ${one}.`, `useRemove${oneType}`, "useRemove"),
    keyed &&
      softDelete !== undefined &&
      hook(`Brings a removed ${oneLabel} back.`, `useRestore${oneType}`, "useRestore"),
    hook(`Makes many ${many}, all or none.`, `useCreate${manyType}`, "useCreateMany"),
    hook(`Changes the ${many} that match.`, `useUpdate${manyType}`, "useUpdateMany"),
    hook(`Removes the ${many} that match.`, `useRemove${manyType}`, "useRemoveMany"),
  );
};

/** What the hooks are made by: the ones of all tables, and those for what columns are for. */
const makersOf = ({ view, softDelete, tree, key }: Table): string[] => {
  if (view !== undefined) return ["viewHooks"];
  return [
    "resourceHooks",
    ...(softDelete === undefined || key.length === 0 ? [] : ["restoreHooks"]),
    ...(tree === undefined ? [] : ["treeHooks"]),
  ];
};

const hooksObject = (table: Table): string => {
  const calls = makersOf(table).map((maker) => `${maker}(${table.names.one}Queries)`);
  return calls.length === 1
    ? `const hooks = ${calls.join("")};`
    : `const hooks = { ${calls.map((call) => `...${call}`).join(", ")} };`;
};

const hooksFile = (table: Table): EmittedFile => {
  const { one, many, oneType, file, manyLabel } = table.names;
  const kind = table.view === undefined ? "resource" : "view";
  // A table of resources has a constant of the same name.
  const [makes, imported] =
    one === kind
      ? ["queriesOf", `${kind}Queries as queriesOf`]
      : [`${kind}Queries`, `${kind}Queries`];
  return {
    path: `${file}.hooks.gen.ts`,
    text: sections(
      importLines(
        ["@headwater/api-client", "type Api", "shapes", `type ${oneType}Model`],
        ["@headwater/client/runtime", ...makersOf(table), imported],
      ),
      `${doc(table.doc, `Cache keys and fetchers of ${manyLabel}, for hooks, loaders and prefetches alike.`)}export const ${one}Queries = ${makes}<${oneType}Model, Api${makersOf(table).length > 1 ? `, Api[${literal(many)}]` : ""}>(shapes, "${many}", (api) => api.${many});`,
      hooksObject(table),
      reads(table),
      table.view === undefined && writes(table),
      table.tree !== undefined && treeReads(table),
    ),
  };
};

const hooksIndex = (tables: readonly Table[]): EmittedFile => ({
  path: "hooks.gen.ts",
  text: sections(
    importLines(["@headwater/api-client", "type Api"], ["@headwater/client/runtime", "useApiOf"]),
    tables.map(({ names: { file } }) => `export * from "./${file}.hooks.gen.ts";`).join("\n"),
    `${doc("The API client itself, for what no hook covers.")}export const useApi = (): Api => useApiOf<Api>();`,
  ),
});

/** The hooks of each resource, and the file that names them all. */
export const emitHooks = (model: SchemaModel): EmittedFile[] => {
  const tables = overHttp.tables(model);
  return [...tables.map(hooksFile), hooksIndex(tables)];
};
