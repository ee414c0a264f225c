import type { SourceFile } from "./source-file.ts";
import type { Found, SourceGraph } from "./source-graph.ts";
import type { t } from "./typescript.ts";

/** Properties of an object literal, spreads included, each with the node that gives its value. */
export type Properties = ReadonlyMap<string, Property>;

export interface Property extends Found {
  /** Expression that gives the value. */
  readonly value: t.Node;
}

const DEEPEST = 12;

/** Takes away what surrounds an expression without changing its value. */
export const bare = ({ ts }: SourceGraph, node: t.Node): t.Node => {
  let inner = node;
  while (
    ts.isParenthesizedExpression(inner) ||
    ts.isAsExpression(inner) ||
    ts.isSatisfiesExpression(inner) ||
    ts.isNonNullExpression(inner)
  ) {
    inner = inner.expression;
  }
  return inner;
};

/** What a function gives back: its body, or the expressions it returns. */
export const returned = ({ ts }: SourceGraph, node: t.Node): t.Node[] => {
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return [node.body];
  const body = ts.isFunctionLike(node) && "body" in node ? node.body : undefined;
  if (body === undefined) return [];
  const found: t.Node[] = [];
  const visit = (inner: t.Node): void => {
    if (ts.isReturnStatement(inner) && inner.expression !== undefined) found.push(inner.expression);
    else if (!ts.isFunctionLike(inner)) ts.forEachChild(inner, visit);
  };
  ts.forEachChild(body, visit);
  return found;
};

/** The value a name or a call of a project's own function leads to. */
export const behind = (graph: SourceGraph, { node, file }: Found): Found | null => {
  const { ts } = graph;
  const inner = bare(graph, node);
  if (ts.isIdentifier(inner)) {
    const found = graph.declaration(file, inner.text);
    if (found === null || !ts.isVariableDeclaration(found.node)) return found;
    const value = found.node.initializer;
    return value === undefined ? null : { node: value, file: found.file };
  }
  if (ts.isCallExpression(inner)) {
    const callee = behind(graph, { node: inner.expression, file });
    const [value] = callee === null ? [] : returned(graph, callee.node);
    return callee === null || value === undefined ? null : { node: value, file: callee.file };
  }
  if (ts.isPropertyAccessExpression(inner)) {
    const property = propertiesOf(graph, { node: inner.expression, file })?.get(inner.name.text);
    return property === undefined ? null : { node: property.value, file: property.file };
  }
  return null;
};

/** The properties of the object an expression makes, or null when the source doesn't show them. */
export const propertiesOf = (
  graph: SourceGraph,
  found: Found,
  depth = 0,
): Map<string, Property> | null => {
  const { ts } = graph;
  if (depth > DEEPEST) return null;
  const node = bare(graph, found.node);
  const { file } = found;
  if (ts.isFunctionLike(node)) {
    const [value] = returned(graph, node);
    return value === undefined ? null : propertiesOf(graph, { node: value, file }, depth + 1);
  }
  if (!ts.isObjectLiteralExpression(node)) {
    const next = behind(graph, { node, file });
    return next === null ? null : propertiesOf(graph, next, depth + 1);
  }
  const all = new Map<string, Property>();
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      const spread = propertiesOf(graph, { node: property.expression, file }, depth + 1);
      for (const [name, value] of spread ?? []) all.set(name, value);
    } else if (ts.isPropertyAssignment(property)) {
      const name = nameOf(graph, property.name);
      if (name !== null) all.set(name, { node: property, file, value: property.initializer });
    } else if (ts.isShorthandPropertyAssignment(property)) {
      all.set(property.name.text, { node: property, file, value: property.name });
    } else if (ts.isMethodDeclaration(property)) {
      const name = nameOf(graph, property.name);
      if (name !== null) all.set(name, { node: property, file, value: property });
    }
  }
  return all;
};

const nameOf = ({ ts }: SourceGraph, name: t.PropertyName): string | null =>
  ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)
    ? name.text
    : null;

/**
 * The object among an expression's arguments that has one of the wanted properties: a table's
 * columns, the relations of a table, the options of a resource. Found by their names, whatever
 * function is called.
 */
export const objectWith = (
  graph: SourceGraph,
  { node, file }: Found,
  wanted: readonly string[],
  depth = 0,
): Properties | null => {
  const { ts } = graph;
  if (depth > DEEPEST) return null;
  const inner = bare(graph, node);
  if (ts.isVariableDeclaration(inner)) {
    return inner.initializer === undefined
      ? null
      : objectWith(graph, { node: inner.initializer, file }, wanted, depth + 1);
  }
  if (ts.isCallExpression(inner)) {
    for (const argument of inner.arguments) {
      const object = propertiesOf(graph, { node: argument, file });
      if (object !== null && wanted.some((name) => object.has(name))) return object;
      // `.as((qb) => qb.select({ … }).from(users))`
      const [made] = ts.isFunctionLike(argument) ? returned(graph, argument) : [];
      const within =
        made === undefined ? null : objectWith(graph, { node: made, file }, wanted, depth + 1);
      if (within !== null) return within;
    }
    if (ts.isPropertyAccessExpression(inner.expression)) {
      const object = objectWith(
        graph,
        { node: inner.expression.expression, file },
        wanted,
        depth + 1,
      );
      if (object !== null) return object;
    }
  }
  const next = behind(graph, { node: inner, file });
  return next === null ? null : objectWith(graph, next, wanted, depth + 1);
};

/** The expression a declaration gives its name. */
export const valueOf = ({ ts }: SourceGraph, found: Found): Found => {
  const value = ts.isVariableDeclaration(found.node) ? found.node.initializer : undefined;
  return value === undefined ? found : { node: value, file: found.file };
};

/** The variable of a file whose value is a call with this text as its first argument. */
export const madeWith = (
  graph: SourceGraph,
  file: SourceFile,
  text: string,
): (Found & { readonly name: string }) | null => {
  const { ts } = graph;
  for (const [name, binding] of file.bindings) {
    if (binding.type !== "declaration" || !ts.isVariableDeclaration(binding.node)) continue;
    const call = binding.node.initializer && bare(graph, binding.node.initializer);
    if (call === undefined || !ts.isCallExpression(call)) continue;
    const [first] = call.arguments;
    if (first !== undefined && ts.isStringLiteralLike(first) && first.text === text) {
      return { node: binding.node, file, name };
    }
  }
  return null;
};
