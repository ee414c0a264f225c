import { basename } from "node:path";
import type { ModelImport } from "../../model.ts";
import type { SourceFile } from "./source-file.ts";
import type { Found, SourceGraph } from "./source-graph.ts";
import type { t } from "./typescript.ts";

export interface PortableType {
  readonly text: string;
  readonly imports: readonly ModelImport[];
  readonly unreachable: readonly string[];
}

/** Names a type refers to, those it declares itself left out. */
export const references = ({ ts }: SourceGraph, type: t.Node): t.Identifier[] => {
  const found: t.Identifier[] = [];
  const bound = new Set<string>();
  const leftmost = (name: t.Node): void => {
    let left = name;
    while (ts.isQualifiedName(left)) left = left.left;
    while (ts.isPropertyAccessExpression(left)) left = left.expression;
    if (ts.isIdentifier(left)) found.push(left);
  };
  const visit = (node: t.Node): void => {
    if (ts.isTypeParameterDeclaration(node)) bound.add(node.name.text);
    if (ts.isTypeReferenceNode(node)) leftmost(node.typeName);
    if (ts.isTypeQueryNode(node)) leftmost(node.exprName);
    if (ts.isExpressionWithTypeArguments(node)) leftmost(node.expression);
    ts.forEachChild(node, visit);
  };
  visit(type);
  return found.filter(({ text }) => !bound.has(text));
};

/** Where the body of a local type stands, when it can be written in place of the type's name. */
const bodyOf = ({ ts }: SourceGraph, { node }: Found): Span | null => {
  if (ts.isTypeAliasDeclaration(node) && node.typeParameters === undefined) {
    return { root: node.type, start: node.type.getStart(), end: node.type.end };
  }
  const simple =
    ts.isInterfaceDeclaration(node) &&
    node.typeParameters === undefined &&
    node.heritageClauses === undefined;
  return simple ? { root: node, start: node.members.pos - 1, end: node.end } : null;
};

interface Span {
  readonly root: t.Node;
  readonly start: number;
  readonly end: number;
}

/** A type without its line breaks; those that end a member become semicolons. */
const onOneLine = (text: string): string =>
  text
    .replaceAll(/([\w\]})'"`>])[ \t]*\n\s*(?=[\w$"'[])(?!extends\b)/g, "$1; ")
    .replaceAll(/\s*\n\s*/g, " ");

/**
 * The text of a type for use in another file: names it uses are imported as the schema file would,
 * local ones that are not exported are written out.
 */
export const portableType = (graph: SourceGraph, found: Found, entry: string): PortableType => {
  const imports = new Map<string, ModelImport>();
  const unreachable: string[] = [];

  const textOf = (
    { root, start, end }: Span,
    file: SourceFile,
    open: readonly string[],
  ): string => {
    const whole = file.tree.text;
    let text = "";
    let at = start;
    for (const name of references(graph, root)) {
      const binding = file.bindings.get(name.text);
      if (binding === undefined) continue;
      if (binding.type === "import" || binding.exported) {
        const own = binding.type === "declaration";
        imports.set(name.text, {
          name: own ? name.text : binding.name,
          local: name.text,
          from: graph.specifier(file, own ? `./${basename(file.path)}` : binding.from, entry),
          typeOnly: true,
        });
        continue;
      }
      const isType = graph.ts.isTypeReferenceNode(name.parent) && !open.includes(name.text);
      const body = isType ? bodyOf(graph, { node: binding.node, file }) : null;
      if (body === null) {
        unreachable.push(name.text);
        continue;
      }
      text += `${whole.slice(at, name.getStart())}(${textOf(body, file, [...open, name.text])})`;
      at = name.end;
    }
    return text + whole.slice(at, end);
  };

  const { node, file } = found;
  const text = textOf({ root: node, start: node.getStart(), end: node.end }, file, []);
  // The lines of a type mean nothing, unless a comment ends with one.
  const line = text.includes("//") ? text : onOneLine(text);
  return { text: line, imports: [...imports.values()], unreachable };
};
