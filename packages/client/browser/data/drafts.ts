import type { DescribedColumn } from "@headwater/api-client/filter";
import { dateText, elementColumn, isDay, isList, jsonText } from "./values.ts";

/**
 * A value while it is being edited: text for what is typed, undefined where none is given (the
 * database or the schema fills it in), null for null.
 */
export type Draft = ItemDraft | readonly ItemDraft[] | undefined;

/** A single value while it is being edited. */
export type ItemDraft = string | boolean | Uint8Array | null;

/** A value out of a draft, or why there is none. */
export type Reading = { readonly value: unknown } | { readonly fault: string };

export const draftOf = (column: DescribedColumn, value: unknown): Draft => {
  if (value === null || value === undefined) return value;
  if (value instanceof Uint8Array || typeof value === "boolean") return value;
  if (value instanceof Date) return dateText(value, isDay(column));
  if (Array.isArray(value) && isList(column)) return value.map((one) => itemOf(column, one));
  return column.kind === "json" ? jsonText(value, 2) : String(value);
};

const itemOf = (column: DescribedColumn, value: unknown): ItemDraft => {
  const draft = draftOf(elementColumn(column), value);
  return draft === undefined || isItems(draft) ? null : draft;
};

/** What a value begins as that is added to a list of these. */
export const newItem = ({ kind, values }: DescribedColumn): ItemDraft =>
  kind === "boolean" ? false : kind === "enum" ? (values?.[0] ?? "") : "";

export const isItems = (draft: Draft): draft is readonly ItemDraft[] => Array.isArray(draft);

const readJson = (column: DescribedColumn, text: string): Reading => {
  try {
    const value: unknown = JSON.parse(text);
    if (column.element === "bigint" && Array.isArray(value)) return { value: value.map(BigInt) };
    if (column.element === "date" && Array.isArray(value))
      return { value: value.map((at) => new Date(String(at))) };
    return { value };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : "Should be JSON" };
  }
};

const readDate = (column: DescribedColumn, text: string): Reading => {
  const iso = text.replace(" ", "T");
  const isWhole = isDay(column) || !iso.includes("T") || /Z$|[+-]\d\d:?\d\d$/.test(iso);
  const value = new Date(isWhole ? iso : `${iso}Z`);
  return Number.isNaN(value.getTime()) ? { fault: "Should be a date" } : { value };
};

const INTEGER = /^[+-]?\d+$/;

/** What was typed, as code has it. Whether the value is a good one is for the server to say. */
const readText = (column: DescribedColumn, text: string): Reading => {
  const trimmed = text.trim();
  switch (column.kind) {
    case "integer":
      return INTEGER.test(trimmed)
        ? { value: Number(trimmed) }
        : { fault: "Should be a whole number" };
    case "number":
      return trimmed !== "" && Number.isFinite(Number(trimmed))
        ? { value: Number(trimmed) }
        : { fault: "Should be a number" };
    case "bigint":
      return INTEGER.test(trimmed)
        ? { value: BigInt(trimmed) }
        : { fault: "Should be a whole number" };
    case "decimal":
      return { value: trimmed };
    case "boolean":
      return { value: trimmed === "true" };
    case "date":
      return readDate(column, trimmed);
    case "json":
      return readJson(column, text);
    default:
      return { value: text };
  }
};

/** Undefined stays undefined, null stays null; the rest is read as the column's kind wants it. */
export const readDraft = (column: DescribedColumn, draft: Draft): Reading => {
  if (isItems(draft)) return readItems(elementColumn(column), draft);
  return typeof draft === "string" ? readText(column, draft) : { value: draft };
};

const readItems = (element: DescribedColumn, items: readonly ItemDraft[]): Reading => {
  const values: unknown[] = [];
  for (const [index, item] of items.entries()) {
    const reading = readDraft(element, item);
    if ("fault" in reading) return { fault: `${index + 1}: ${reading.fault}` };
    values.push(reading.value);
  }
  return { value: values };
};
