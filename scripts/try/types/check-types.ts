import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import type { Output } from "../output/make-output.ts";
import { type Outcome, WHOLE } from "../verify/outcome.ts";
import {
  linkPackages,
  packageImports,
  type PackageImports,
  unlinkPackage,
} from "./link-packages.ts";
import { packageDeclarations } from "./declarations.ts";
import { ownPaths } from "./own-paths.ts";
import { runCompiler } from "./run-compiler.ts";

/** The folder that holds `node`: a dependency of Bun's types. */
const NODE_TYPES = dirname(
  dirname(
    createRequire(createRequire(import.meta.url).resolve("bun-types/package.json")).resolve(
      "@types/node/package.json",
    ),
  ),
);

const settings = (paths: object) => ({
  compilerOptions: {
    target: "ES2023",
    lib: ["ES2024", "ESNext.Disposable", "DOM", "DOM.Iterable"],
    module: "Preserve",
    moduleResolution: "Bundler",
    moduleDetection: "force",
    jsx: "react-jsx",
    // What a schema's own types may speak of: `Buffer`, `node:crypto`.
    types: ["node"],
    typeRoots: [NODE_TYPES],
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    esModuleInterop: true,
    paths,
  },
  include: ["**/*.gen.ts", "missing.d.ts"],
  exclude: ["node_modules"],
});

interface Found {
  /** Errors that stand in the output; what is wrong in the schema's own files is its author's. */
  readonly errors: readonly string[];
  /** Packages that the schema's own files can't find, or not what they want of them. */
  readonly unresolved: readonly string[];
}

/** What an error says of a module: that it isn't there, or lacks what is imported. */
const MODULE = /error TS(?:2305|2307|2614|2724|7016): .*?['"](?:")?([^'".][^'"]*)["']/;

const errorsIn = (said: string, folder: string): Found => {
  const lines = said.split("\n").filter((line) => line.includes("error TS"));
  const isOwn = (line: string) =>
    line.startsWith("error TS") || !relative(folder, join(folder, line)).startsWith("..");
  const unresolved = lines
    .filter((line) => !isOwn(line))
    .flatMap((line) => MODULE.exec(line)?.[1] ?? []);
  return { errors: lines.filter(isOwn), unresolved };
};

const ANY = "<A = any, B = any, C = any> = any;";

/** A name of any type, which may be a namespace of such: `Shop.Order.State`. */
const anyType = (name: string, members: readonly string[]): string => {
  const heads = [...new Set(members.map((member) => member.split(".")[0] ?? ""))];
  const inner = heads.map((head) => {
    const rest = members.filter((member) => member.startsWith(`${head}.`));
    return `export ${anyType(
      head,
      rest.map((member) => member.slice(head.length + 1)),
    )}`;
  });
  const space = heads.length === 0 ? "" : ` export namespace ${name} { ${inner.join(" ")} }`;
  return `type ${name}${ANY}${space}`;
};

/** A module that has names of any type. */
const standIn = (specifier: string, names: ReadonlySet<string>): string => {
  const members = [...names]
    .filter((name) => !name.includes("."))
    .map((name) => {
      const below = [...names].filter((one) => one.startsWith(`${name}.`));
      const own = below.map((one) => one.slice(name.length + 1));
      return name === "default"
        ? `${anyType("Default", own).replace("export namespace", "namespace")} export { Default as default };`
        : `export ${anyType(name, own)} export const ${name}: any;`;
    });
  return `declare module ${JSON.stringify(specifier)} { ${members.join(" ")} }\n`;
};

const write = (
  folder: string,
  paths: object,
  missing: readonly string[],
  imports: PackageImports,
): void => {
  const declarations = missing.map((name) => standIn(name, imports.get(name) ?? new Set()));
  writeFileSync(join(folder, "missing.d.ts"), declarations.join(""));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings(paths)));
};

/**
 * Holds the output to the native compiler's strictest settings. What the schema itself can't find of
 * a package, its types can't take from there either: that is not looked at.
 */
export const checkTypes = async (output: Output): Promise<Outcome> => {
  const { folder } = output;
  const imports = packageImports(folder);
  const missing = linkPackages(output, imports);
  const paths = { ...(await ownPaths(output.project.root)), ...(await packageDeclarations()) };
  write(folder, paths, missing, imports);
  const first = errorsIn(await runCompiler(folder), folder);
  let { errors } = first;
  const again = first.unresolved.filter((name) =>
    errors.some((line) => MODULE.exec(line)?.[1] === name),
  );
  if (again.length > 0) {
    for (const name of again) unlinkPackage(folder, name);
    write(folder, paths, [...new Set([...missing, ...again])], imports);
    ({ errors } = errorsIn(await runCompiler(folder), folder));
  }
  const shown = errors.slice(0, 8);
  const more = errors.length - shown.length;
  return {
    table: WHOLE,
    verb: "types",
    checks: 1,
    failures: more > 0 ? [...shown, `and ${more} more`] : shown,
    skipped: null,
  };
};
