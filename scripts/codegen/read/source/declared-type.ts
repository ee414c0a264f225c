import type { DeclaredType } from "../facts.ts";
import { bare, behind } from "./objects.ts";
import { headOf } from "./docs.ts";
import { portableType } from "./portable-type.ts";
import type { Found, SourceGraph } from "./source-graph.ts";
import type { t } from "./typescript.ts";

const DEEPEST = 6;

/** The type argument of the last `$type<…>()` in a column's chain of calls. */
const typeArgument = (graph: SourceGraph, node: t.Node): t.TypeNode | null => {
  const { ts } = graph;
  let inner = bare(graph, node);
  while (true) {
    if (ts.isCallExpression(inner)) {
      const callee = bare(graph, inner.expression);
      const named = ts.isPropertyAccessExpression(callee) && callee.name.text === "$type";
      const [type] = inner.typeArguments ?? [];
      if (named && type !== undefined) return type;
      inner = callee;
    } else if (ts.isPropertyAccessExpression(inner)) {
      inner = bare(graph, inner.expression);
    } else {
      return null;
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

/** The type the source gives a column by `$type<…>` or by its custom type, followed into helpers. */
const typeNode = (
  graph: SourceGraph,
  { node, file }: Found,
  custom: boolean,
  depth = 0,
): Found<t.TypeNode> | null => {
  const { ts } = graph;
  if (depth > DEEPEST) return null;
  const type = typeArgument(graph, node);
  if (type !== null) return { node: type, file };
  const head = headOf(graph, node);
  const callee = ts.isCallExpression(head) ? bare(graph, head.expression) : head;
  const maker = ts.isCallExpression(callee)
    ? { node: callee, file }
    : behind(graph, { node: callee, file });
  const data = custom && maker !== null ? customData(graph, maker) : null;
  if (data !== null) return data;
  const inner = bare(graph, node);
  const whole = ts.isPropertyAccessExpression(inner) ? behind(graph, { node: inner, file }) : null;
  const next = whole ?? behind(graph, { node: head, file });
  return next === null ? null : typeNode(graph, next, custom, depth + 1);
};

/** The values of a union of literals. */
const literalsOf = ({ ts }: SourceGraph, type: t.TypeNode): (string | number)[] | null => {
  const members = ts.isUnionTypeNode(type) ? [...type.types] : [type];
  const values = members.map((member) => {
    if (!ts.isLiteralTypeNode(member)) return null;
    if (ts.isStringLiteral(member.literal)) return member.literal.text;
    return ts.isNumericLiteral(member.literal) ? Number(member.literal.text) : null;
  });
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? known : null;
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
  const { text, imports, unreachable } = portableType(graph, found, entry);
  return { text, imports, unreachable, literals: literalsOf(graph, found.node) };
};
