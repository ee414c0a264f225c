import type { DeclaredType } from "../facts.ts";
import { bare, behind } from "./objects.ts";
import { headOf } from "./docs.ts";
import { portableType, references } from "./portable-type.ts";
import type { Found, SourceGraph } from "./source-graph.ts";
import type { t } from "./typescript.ts";

const DEEPEST = 6;

interface Chain {
  /** The type argument of the last `$type<…>()`. */
  readonly type: t.TypeNode | null;
  /** How many times `.array()` stands after it, or after the start where there is none. */
  readonly arrays: number;
}

/** How many arrays deep `.array()` makes a column; `.array("[][]")`, of Drizzle 1.0, two. */
const depthOf = ({ ts }: SourceGraph, { arguments: [dimensions] }: t.CallExpression): number =>
  dimensions !== undefined && ts.isStringLiteralLike(dimensions) ? dimensions.text.length / 2 : 1;

/** What a column's chain of calls says of its type. */
const chainOf = (graph: SourceGraph, node: t.Node): Chain => {
  const { ts } = graph;
  let arrays = 0;
  let inner = bare(graph, node);
  while (true) {
    if (ts.isCallExpression(inner)) {
      const callee = bare(graph, inner.expression);
      const method = ts.isPropertyAccessExpression(callee) ? callee.name.text : null;
      const [type] = inner.typeArguments ?? [];
      if (method === "$type" && type !== undefined) return { type, arrays };
      if (method === "array") arrays += depthOf(graph, inner);
      inner = callee;
    } else if (ts.isPropertyAccessExpression(inner)) {
      inner = bare(graph, inner.expression);
    } else {
      return { type: null, arrays };
    }
  }
};

/** `data` of the first type argument of a call that makes a custom type. */
const customData = (graph: SourceGraph, { node, file }: Found): Found<t.TypeNode> | null => {
  const { ts } = graph;
  if (!ts.isCallExpression(node)) return null;
  const [argument] = node.typeArguments ?? [];
  if (argument === undefined) return null;
  const literal = membersOf(graph, { node: argument, file });
  for (const member of literal?.members ?? []) {
    if (ts.isPropertySignature(member) && member.name.getText(literal?.file.tree) === "data") {
      return member.type === undefined ? null : { node: member.type, file: literal?.file ?? file };
    }
  }
  return null;
};

const membersOf = (graph: SourceGraph, { node, file }: Found) => {
  const { ts } = graph;
  if (ts.isTypeLiteralNode(node)) return { members: node.members, file };
  if (!ts.isTypeReferenceNode(node) || !ts.isIdentifier(node.typeName)) return null;
  const found = graph.declaration(file, node.typeName.text);
  if (found === null) return null;
  if (ts.isInterfaceDeclaration(found.node)) {
    return { members: found.node.members, file: found.file };
  }
  return ts.isTypeAliasDeclaration(found.node) && ts.isTypeLiteralNode(found.node.type)
    ? { members: found.node.type.members, file: found.file }
    : null;
};

interface Declared extends Found<t.TypeNode> {
  readonly arrays: number;
}

/** The type parameters that a type stands among and a call of theirs doesn't, in their order. */
const parametersAround = ({ ts }: SourceGraph, type: t.Node, call: t.Node | null): string[] => {
  const names: string[] = [];
  for (let node = type.parent; node !== undefined; node = node.parent) {
    if (!ts.isFunctionLike(node)) continue;
    if (call !== null && isWithin(call, node)) break;
    for (const { name } of node.typeParameters ?? []) names.push(name.text);
  }
  return names;
};

const isWithin = (node: t.Node, outer: t.Node): boolean => {
  for (let above = node; above !== undefined; above = above.parent) {
    if (above === outer) return true;
  }
  return false;
};

/**
 * A type found in a generic helper as the call of the helper has it: its parameter is what the call
 * gives for it. Null where that can't be told.
 */
const asCalled = (
  graph: SourceGraph,
  found: Declared | null,
  { node: call, file }: Found,
): Declared | null => {
  if (found === null) return null;
  const parameters = parametersAround(graph, found.node, call);
  const [only] = references(graph, found.node).filter(({ text }) => parameters.includes(text));
  if (only === undefined) return found;
  const { ts } = graph;
  const isWhole = ts.isTypeReferenceNode(found.node) && found.node.typeName === only;
  const given = ts.isCallExpression(call)
    ? call.typeArguments?.[parameters.indexOf(only.text)]
    : undefined;
  return isWhole && given !== undefined ? { ...found, node: given, file } : null;
};

/** The type the source gives a column by `$type<…>` or by its custom type, followed into helpers. */
const typeNode = (
  graph: SourceGraph,
  { node, file }: Found,
  custom: boolean,
  outside = 0,
  depth = 0,
): Declared | null => {
  const { ts } = graph;
  if (depth > DEEPEST) return null;
  const chain = chainOf(graph, node);
  const arrays = outside + chain.arrays;
  if (chain.type !== null) return { node: chain.type, file, arrays };
  const head = headOf(graph, node);
  const callee = ts.isCallExpression(head) ? bare(graph, head.expression) : head;
  const maker = ts.isCallExpression(callee)
    ? { node: callee, file }
    : behind(graph, { node: callee, file });
  const data = custom && maker !== null ? customData(graph, maker) : null;
  if (data !== null) return asCalled(graph, { ...data, arrays }, { node: head, file });
  const inner = bare(graph, node);
  const whole = ts.isPropertyAccessExpression(inner) ? behind(graph, { node: inner, file }) : null;
  const next = whole ?? behind(graph, { node: head, file });
  if (next === null) return null;
  return asCalled(graph, typeNode(graph, next, custom, arrays, depth + 1), { node: head, file });
};

const isNull = (ts: SourceGraph["ts"], type: t.TypeNode): boolean =>
  ts.isLiteralTypeNode(type) && type.literal.kind === ts.SyntaxKind.NullKeyword;

/** Whether a type says itself that a value may be null, which its column says anyway. */
const mayBeNull = ({ ts }: SourceGraph, type: t.TypeNode): boolean =>
  ts.isUnionTypeNode(type) && type.types.some((member) => isNull(ts, member));

/** The values of a union of literals. */
const literalsOf = ({ ts }: SourceGraph, type: t.TypeNode): (string | number)[] | null => {
  const all = ts.isUnionTypeNode(type) ? [...type.types] : [type];
  const members = all.filter((member) => !isNull(ts, member));
  const values = members.map((member) => {
    if (!ts.isLiteralTypeNode(member)) return null;
    if (ts.isStringLiteral(member.literal)) return member.literal.text;
    return ts.isNumericLiteral(member.literal) ? Number(member.literal.text) : null;
  });
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? known : null;
};

const portable = (
  graph: SourceGraph,
  found: Found<t.TypeNode>,
  entry: string,
  arrays: number,
): DeclaredType => {
  const { text: whole, imports, unreachable } = portableType(graph, found, entry);
  const text = mayBeNull(graph, found.node) ? `NonNullable<${whole}>` : whole;
  return { text, imports, unreachable, literals: literalsOf(graph, found.node), arrays };
};

/** The type a column was given, as text that stands on its own with its imports. */
export const declaredType = (
  graph: SourceGraph,
  value: Found,
  entry: string,
  custom: boolean,
): DeclaredType | null => {
  const found = typeNode(graph, value, custom);
  if (found === null) return null;
  const parameters = parametersAround(graph, found.node, null);
  const isOpen = references(graph, found.node).some(({ text }) => parameters.includes(text));
  return isOpen ? null : portable(graph, found, entry, found.arrays);
};

/** The type at the start of a chain of calls on an SQL template: that of `sql<number>`…`.as("n")`. */
export const expressionType = (
  graph: SourceGraph,
  { node, file }: Found,
  entry: string,
): DeclaredType | null => {
  const head = headOf(graph, node);
  if (!graph.ts.isTaggedTemplateExpression(head)) return null;
  const [type] = head.typeArguments ?? [];
  return type === undefined ? null : portable(graph, { node: type, file }, entry, 0);
};
