import type { ModelImport } from "../../model.ts";
import type { RefineSource } from "../facts.ts";
import { bare } from "./objects.ts";
import type { Found, SourceGraph } from "./source-graph.ts";
import type { t } from "./typescript.ts";

/** Whether an identifier stands for a value, not for the name of a property. */
const isValue = ({ ts }: SourceGraph, node: t.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !ts.isMethodDeclaration(parent);
};

/** Identifiers of an expression, and the names that are declared within it. */
const names = (graph: SourceGraph, root: t.Node) => {
  const { ts } = graph;
  const used: t.Identifier[] = [];
  const bound = new Set<string>();
  const bind = (name: t.BindingName): void => {
    if (ts.isIdentifier(name)) bound.add(name.text);
    else {
      for (const element of name.elements) if (ts.isBindingElement(element)) bind(element.name);
    }
  };
  const visit = (node: t.Node): void => {
    if (ts.isParameter(node) || ts.isVariableDeclaration(node)) bind(node.name);
    if (ts.isFunctionDeclaration(node) && node.name !== undefined) bound.add(node.name.text);
    if (ts.isIdentifier(node) && isValue(graph, node)) used.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return { used, bound };
};

type Shape = Pick<RefineSource, "chain" | "constant">;

/** How the body of an arrow function uses its parameter. */
const shapeOf = (graph: SourceGraph, node: t.Node, tree: t.SourceFile): Shape => {
  const { ts } = graph;
  const none: Shape = { chain: null, constant: null };
  if (!ts.isArrowFunction(node) || ts.isBlock(node.body) || node.parameters.length > 1) return none;
  const body = bare(graph, node.body);
  const name = node.parameters[0]?.name;
  if (name === undefined) return { chain: null, constant: body.getText(tree) };
  if (!ts.isIdentifier(name)) return none;
  const uses = names(graph, body).used.filter(({ text }) => text === name.text);
  if (uses.length === 0) return { chain: null, constant: body.getText(tree) };
  let head = body;
  while (ts.isCallExpression(head) || ts.isPropertyAccessExpression(head)) head = head.expression;
  if (uses.length > 1 || uses[0] !== head) return none;
  return {
    chain: { parameter: name.text, rest: tree.text.slice(head.end, body.end) },
    constant: null,
  };
};

/** The text of a `refine` function and the names it needs. */
export const refineSource = (
  graph: SourceGraph,
  { node, file }: Found,
  entry: string,
): RefineSource => {
  const { used, bound } = names(graph, node);
  const imports = new Map<string, ModelImport>();
  const local = new Set<string>();
  for (const { text } of used) {
    const binding = file.bindings.get(text);
    if (bound.has(text) || binding === undefined) continue;
    if (binding.type === "declaration") local.add(text);
    else if (text !== "z" || !/^zod(?:\/|$)/.test(binding.from)) {
      const { name, typeOnly } = binding;
      imports.set(text, {
        name,
        local: text,
        from: graph.specifier(file, binding.from, entry),
        typeOnly,
      });
    }
  }
  const text = node.getText(file.tree);
  return {
    text: graph.ts.isMethodDeclaration(node) ? `function ${text}` : text,
    ...shapeOf(graph, node, file.tree),
    imports: [...imports.values()],
    local: [...local],
  };
};
