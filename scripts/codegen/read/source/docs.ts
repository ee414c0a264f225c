import { bare, behind, type Property, propertiesOf } from "./objects.ts";
import type { Found, SourceGraph } from "./source-graph.ts";
import type { t } from "./typescript.ts";

/** A line break inside a paragraph: what follows is neither blank, indented, a list, a tag nor code. */
const SOFT_BREAK = /(?<=\S)\n(?=[^\s\-*@|>#`\d])/g;

/** The text of a JSDoc comment without its stars, a paragraph per line. */
const cleaned = (comment: string): string | null => {
  const text = comment
    .replace(/^\/\*\*/, "")
    .replace(/\*\/$/, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, "").trimEnd())
    .join("\n")
    .replace(SOFT_BREAK, " ")
    .trim();
  return text === "" ? null : text;
};

/** The JSDoc comment before a node. */
export const docOf = ({ ts }: SourceGraph, { node, file }: Found): string | null => {
  const comments = ts.getJSDocCommentsAndTags(node).filter((part) => ts.isJSDoc(part));
  const last = comments.at(-1);
  return last === undefined ? null : cleaned(last.getText(file.tree));
};

/** The expression a chain of calls begins with: `text("a")` of `text("a").notNull().unique()`. */
export const headOf = (graph: SourceGraph, node: t.Node): t.Node => {
  const { ts } = graph;
  let head = bare(graph, node);
  while (true) {
    const next = ts.isCallExpression(head) ? bare(graph, head.expression) : head;
    if (!ts.isPropertyAccessExpression(next)) return head;
    head = bare(graph, next.expression);
  }
};

const shared = (graph: SourceGraph, { node, file }: Found, depth: number): string | null => {
  const { ts } = graph;
  if (depth > 4) return null;
  // `timestamps.createdAt` and `timestamps.createdAt.notNull()`: the property of a shared object.
  const chain: t.PropertyAccessExpression[] = [];
  const visit = (inner: t.Node): void => {
    const next = bare(graph, ts.isCallExpression(inner) ? inner.expression : inner);
    if (!ts.isPropertyAccessExpression(next)) return;
    chain.unshift(next);
    visit(bare(graph, next.expression));
  };
  visit(bare(graph, node));
  for (const access of chain) {
    const property = propertiesOf(graph, { node: access.expression, file })?.get(access.name.text);
    if (property !== undefined) return propertyDoc(graph, property, depth + 1);
  }
  // `createdAt()`: a function that makes this one column. One with parameters documents itself.
  const head = headOf(graph, node);
  const name = ts.isCallExpression(head) && head.arguments.length === 0 ? head.expression : head;
  if (!ts.isIdentifier(name)) return null;
  const declaration = graph.declaration(file, name.text);
  if (declaration === null) return null;
  const doc = docOf(graph, declaration);
  if (doc !== null) return doc.replace(/^@.*$/gms, "").trim() || null;
  const next = behind(graph, { node: head, file });
  return next === null ? null : shared(graph, next, depth + 1);
};

/** The JSDoc of a property, or of the function or shared object that its value comes from. */
export const propertyDoc = (graph: SourceGraph, property: Property, depth = 0): string | null =>
  docOf(graph, property) ?? shared(graph, { node: property.value, file: property.file }, depth);
