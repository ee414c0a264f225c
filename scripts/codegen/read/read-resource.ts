import { is, Table, View } from "drizzle-orm";
import type { ZodType } from "zod";
import type { RefineFacts, ResourceFacts } from "./facts.ts";
import type { ExportPath, SchemaSource } from "./source/schema-source.ts";
import { entityName, type TableExports } from "./table-exports.ts";

interface ResourceExport {
  readonly kind: "headwater:resource";
  readonly table: Table | View;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Options of `ResourceOptions` in packages/database/src/resource.ts. */
export const resourceOptions: readonly string[] = [
  "hidden",
  "writeOnly",
  "readOnly",
  "reveal",
  "key",
  "refine",
  "path",
  "singular",
  "plural",
  "expose",
  "timestamps",
  "checkEnums",
  "softDelete",
  "version",
  "tree",
];

/** Whether an export is the result of `resource(table, options)`, of whatever copy of it. */
export const isResource = (value: unknown): value is ResourceExport =>
  typeof value === "object" &&
  value !== null &&
  "kind" in value &&
  value.kind === "headwater:resource" &&
  "table" in value &&
  (is(value.table, Table) || is(value.table, View)) &&
  "options" in value &&
  typeof value.options === "object" &&
  value.options !== null;

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];

const string = (value: unknown): string | null => (typeof value === "string" ? value : null);

const members = (value: unknown): object =>
  typeof value === "object" && value !== null ? value : {};

const softDeleteOf = (option: unknown): ResourceFacts["softDelete"] => {
  if (option === undefined) return null;
  const { column, readable }: { column?: unknown; readable?: unknown } =
    typeof option === "string" ? { column: option } : members(option);
  return { column: string(column), readable: typeof readable === "boolean" ? readable : null };
};

const treeOf = (option: unknown): ResourceFacts["tree"] => {
  if (option === undefined) return null;
  const { parent, path }: { parent?: unknown; path?: unknown } = members(option);
  return { parent: string(parent), path: string(path) };
};

type Refine = RefineFacts["apply"];

const isRefine = (entry: [string, unknown]): entry is [string, Refine] =>
  typeof entry[1] === "function";

export const readResource = (
  at: ExportPath,
  { table, options }: ResourceExport,
  tables: TableExports,
  source: SchemaSource,
): ResourceFacts => {
  const own = source.export(at, Object.keys(options));
  const texts = source.inside(own.properties.get("refine"));
  const refine = members(options["refine"]);
  const timestamps = members(options["timestamps"]);
  return {
    name: at.path.join("."),
    place: own.place,
    table: tables.nameOf(table),
    targetTable: entityName(table),
    hidden: strings(options["hidden"]),
    writeOnly: strings(options["writeOnly"]),
    readOnly: strings(options["readOnly"]),
    reveal: strings(options["reveal"]),
    key: strings(options["key"]),
    refine: Object.entries(refine)
      .filter(isRefine)
      .map(([column, apply]) => ({
        column,
        apply: (schema: ZodType) => apply(schema),
        place: source.place(texts.get(column), own.place),
        source: source.refine(texts.get(column)),
      })),
    path: string(options["path"]),
    singular: string(options["singular"]),
    plural: string(options["plural"]),
    expose: options["expose"] !== false,
    timestamps: {
      createdAt: string(Reflect.get(timestamps, "createdAt")),
      updatedAt: string(Reflect.get(timestamps, "updatedAt")),
    },
    version: string(options["version"]),
    tree: treeOf(options["tree"]),
    softDelete: softDeleteOf(options["softDelete"]),
    checkEnums: options["checkEnums"] === true ? true : strings(options["checkEnums"]),
    unknown: Object.keys(options).filter((option) => !resourceOptions.includes(option)),
  };
};
