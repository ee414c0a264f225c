import { arrayType } from "../array-type.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Kind } from "../model.ts";
import type { ColumnFacts, ColumnForm, DeclaredType, TableFacts } from "../read/facts.ts";
import { camel, wordsOf } from "../words.ts";

const union = (values: readonly (string | number)[]): string =>
  values.map((value) => JSON.stringify(value)).join(" | ");

/** Kinds of the types a custom column may be declared with; all others are JSON on the wire. */
const customKinds: Readonly<Record<string, readonly [Kind, string]>> = {
  string: ["string", "string"],
  number: ["number", "number"],
  bigint: ["bigint", "bigint"],
  boolean: ["boolean", "boolean"],
  Date: ["date", "Date"],
  Uint8Array: ["binary", "Uint8Array"],
  Buffer: ["binary", "Uint8Array"],
};

const plainTypes = Object.values(customKinds);

/** What a union of plain types is given back as: `Date | string`, of which texts come back. */
const amongKinds = (text: string, probed: Kind): readonly [Kind, string] | undefined => {
  const parts = text.split("|").map((part) => customKinds[part.trim()]);
  return parts.length > 1 && !parts.includes(undefined)
    ? parts.find((part) => part?.[0] === probed)
    : undefined;
};

/** `Uint8Array` of `Uint8Array<ArrayBuffer>`: bytes are bytes, wherever they lie. */
const withoutStore = (declared: DeclaredType): DeclaredType => ({
  ...declared,
  text: declared.text.replace(/^(Uint8Array|Buffer)<\w+>$/, "$1"),
});

type Element = NonNullable<ColumnFacts["element"]>;

/** A column with its innermost elements changed, `depth` arrays deep; null where it isn't as deep. */
const withElement = <Form extends ColumnForm>(
  form: Form,
  depth: number,
  change: (element: Element) => Element,
): Form | null => {
  if (form.element === undefined) return null;
  const element = depth === 1 ? change(form.element) : withElement(form.element, depth - 1, change);
  return element === null ? null : { ...form, element, type: arrayType(element.type) };
};

const isWords = (values: DeclaredType["literals"]): values is string[] =>
  values !== null && values.every((value) => typeof value === "string");

/** The type as Drizzle infers it from the table itself, for types that have no name elsewhere. */
const inferred = ({ name }: ColumnFacts, { source, module }: TableFacts): DeclaredType | null => {
  if (source.through.length > 0) return null;
  const local = `${camel(wordsOf(source.export))}Source`;
  const path = [...source.within, "$inferSelect", name];
  const text = `NonNullable<(typeof ${local})${path.map((part) => `[${JSON.stringify(part)}]`).join("")}>`;
  const imported = { name: source.export, local, from: module, typeOnly: true };
  return { text, imports: [imported], literals: null, unreachable: [] };
};

/** Whether a type's text may stand for a text, a number or a time: a name, or a template of texts. */
const isScalar = (text: string): boolean => /^(?:[\w.]+|`.*`)$/s.test(text);

/** A column with the type that the source declares for it. */
export const typed = (
  column: ColumnFacts,
  table: TableFacts,
  diagnostics: Diagnostic[],
): ColumnFacts => {
  const declared = column.declared && withoutStore(column.declared);
  const label = `${table.name}.${column.name}`;
  const custom = column.storage === "custom" && column.drizzle.endsWith("CustomColumn");
  if (declared === null) {
    const plain = custom ? plainTypes.find(([kind]) => kind === column.probed) : undefined;
    if (plain !== undefined) return { ...column, kind: plain[0], type: plain[1] };
    if (custom) diagnostics.push(diagnose("HW1105", column.place, { column: label }));
    return column;
  }
  if (declared.unreachable.length > 0) {
    const data = { column: label, names: declared.unreachable };
    diagnostics.push(diagnose("HW1104", column.place, data));
    const found = inferred(column, table);
    return { ...column, declared: found, type: found?.text ?? column.type };
  }
  if (column.element !== undefined && declared.arrays !== undefined && declared.arrays > 0) {
    return typedElements(column, { ...declared, arrays: 0 }, declared.arrays, table, diagnostics);
  }
  const { literals } = declared;
  if (isWords(literals) && (custom || column.kind === "string" || column.kind === "enum")) {
    return { ...column, kind: "enum", type: union(literals), values: literals };
  }
  const known = custom ? customKinds[declared.text] : undefined;
  if (known !== undefined) {
    return { ...column, kind: known[0], type: known[1], declared: null };
  }
  const [kind, type] =
    (custom && column.probed !== null && amongKinds(declared.text, column.probed)) || [];
  if (kind !== undefined && type !== undefined) return { ...column, kind, type, declared: null };
  if (custom && column.probed !== null && isScalar(declared.text)) {
    return { ...column, kind: column.probed, type: declared.text };
  }
  // No type that generated code could use: a Buffer is not in browsers, and `any` is no type.
  if (column.kind === "binary" && declared.text === "Buffer") return { ...column, declared: null };
  if (declared.text === "any") return { ...column, declared: null };
  // Saying again what Drizzle says anyway changes nothing.
  if (declared.text === column.type) return { ...column, declared: null };
  return { ...column, type: declared.text };
};

/** An array of elements that the source declares a type for. */
const typedElements = (
  column: ColumnFacts,
  declared: DeclaredType,
  depth: number,
  table: TableFacts,
  diagnostics: Diagnostic[],
): ColumnFacts => {
  let named: DeclaredType | null = null;
  const changed = withElement(column, depth, (element) => {
    const { element: _, ...rest } = column;
    const found = typed({ ...rest, ...element, declared }, table, diagnostics);
    named = found.declared;
    return { ...element, kind: found.kind, type: found.type, values: found.values };
  });
  return { ...(changed ?? column), declared: named };
};
