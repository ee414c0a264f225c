import { readFileSync } from "node:fs";
import type { t, Ts } from "./typescript.ts";

/** What a name at the top of a file stands for. */
export type Binding =
  | { readonly type: "declaration"; readonly node: t.Node; readonly exported: boolean }
  | {
      readonly type: "import";
      readonly name: string;
      readonly from: string;
      readonly typeOnly: boolean;
    };

/** What a file exports under a name, where that is not a declaration of its own. */
export interface Reexport {
  /** Name in the other file, or in this one when `from` is null. */
  readonly name: string;
  readonly from: string | null;
}

/** A parsed file with its top-level names. */
export interface SourceFile {
  readonly path: string;
  readonly tree: t.SourceFile;
  readonly bindings: ReadonlyMap<string, Binding>;
  readonly reexports: ReadonlyMap<string, Reexport>;
  /** Modules of `export * from`. */
  readonly stars: readonly string[];
}

const moduleName = (ts: Ts, node: t.Expression | undefined): string | null =>
  node !== undefined && ts.isStringLiteral(node) ? node.text : null;

const isExported = (ts: Ts, node: t.Node): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const importBindings = (ts: Ts, node: t.ImportDeclaration): [string, Binding][] => {
  const from = moduleName(ts, node.moduleSpecifier);
  const clause = node.importClause;
  if (from === null || clause === undefined) return [];
  const whole = clause.isTypeOnly;
  const binding = (local: string, name: string, typeOnly = whole): [string, Binding] => [
    local,
    { type: "import", name, from, typeOnly },
  ];
  const found = clause.name === undefined ? [] : [binding(clause.name.text, "default")];
  const named = clause.namedBindings;
  if (named === undefined) return found;
  if (ts.isNamespaceImport(named)) return [...found, binding(named.name.text, "*")];
  return [
    ...found,
    ...named.elements.map((element) =>
      binding(
        element.name.text,
        (element.propertyName ?? element.name).text,
        whole || element.isTypeOnly,
      ),
    ),
  ];
};

const declared = (ts: Ts, statement: t.Statement): [string, t.Node][] => {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap((node) =>
      ts.isIdentifier(node.name) ? [[node.name.text, node] as [string, t.Node]] : [],
    );
  }
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return named && statement.name !== undefined ? [[statement.name.text, statement]] : [];
};

export const parseFile = (ts: Ts, path: string): SourceFile => {
  const tree = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const bindings = new Map<string, Binding>();
  const reexports = new Map<string, Reexport>();
  const stars: string[] = [];
  for (const statement of tree.statements) {
    if (ts.isImportDeclaration(statement)) {
      for (const [local, binding] of importBindings(ts, statement)) bindings.set(local, binding);
    } else if (ts.isExportDeclaration(statement)) {
      const from = moduleName(ts, statement.moduleSpecifier);
      const clause = statement.exportClause;
      if (clause === undefined && from !== null) stars.push(from);
      if (clause !== undefined && ts.isNamedExports(clause)) {
        for (const { name, propertyName } of clause.elements) {
          reexports.set(name.text, { name: (propertyName ?? name).text, from });
        }
      }
    } else if (ts.isExportAssignment(statement) && ts.isIdentifier(statement.expression)) {
      reexports.set("default", { name: statement.expression.text, from: null });
    } else {
      const exported = isExported(ts, statement);
      for (const [name, node] of declared(ts, statement)) {
        // A type and a value may share a name; the value is what expressions mean.
        if (!bindings.has(name) || ts.isVariableDeclaration(node)) {
          bindings.set(name, { type: "declaration", node, exported });
        }
      }
    }
  }
  return { path, tree, bindings, reexports, stars };
};
