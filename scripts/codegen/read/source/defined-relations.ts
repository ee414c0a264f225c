import { bare, type Properties, propertiesOf, type Property, valueOf } from "./objects.ts";
import type { Found, SourceGraph } from "./source-graph.ts";

const DEEPEST = 6;

/** What a function gives a table its relations in: `users: { … }` of `(r) => ({ users: { … } })`. */
const entryOf = (
  graph: SourceGraph,
  found: Found,
  table: string,
  depth: number,
): Property | null => {
  const { ts } = graph;
  if (depth > DEEPEST) return null;
  const { node, file } = valueOf(graph, found);
  const inner = bare(graph, node);
  const next = (value: Found): Property | null => entryOf(graph, value, table, depth + 1);
  if (ts.isIdentifier(inner)) {
    const declared = graph.declaration(file, inner.text);
    return declared === null ? null : next(declared);
  }
  if (ts.isCallExpression(inner)) {
    const last = inner.arguments.at(-1);
    return (last && propertiesOf(graph, { node: last, file })?.get(table)) ?? null;
  }
  if (!ts.isObjectLiteralExpression(inner)) return null;
  for (const property of inner.properties.toReversed()) {
    const value = ts.isSpreadAssignment(property) ? property.expression : null;
    const entry = value && next({ node: value, file });
    if (entry !== null) return entry;
  }
  return null;
};

/** The relations of one table within what `defineRelations`, or objects of several such, give. */
export const definedRelations = (
  graph: SourceGraph,
  found: Found,
  table: string,
): { readonly entry: Property; readonly properties: Properties } | null => {
  const entry = entryOf(graph, found, table, 0);
  if (entry === null) return null;
  const properties = propertiesOf(graph, { node: entry.value, file: entry.file });
  return { entry, properties: properties ?? new Map() };
};
