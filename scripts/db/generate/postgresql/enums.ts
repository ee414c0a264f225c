import { labelName } from "@headwater/database/migrator";
import {
  type ColumnStructure,
  nameOf,
  quoteName,
  quoteTable,
  quoteText,
  type Structure,
} from "@headwater/database/structure";
import { typeName } from "../../structure/type-name.ts";
import { type PlannedStep, structure } from "../planned-step.ts";
import { guard } from "./alter-column.ts";
import { detach, type TypeUse } from "./detach.ts";

type Enum = Structure["enums"][number];

interface Use extends TypeUse {
  /** As it is to be, where it is to be of this type still. */
  readonly after: ColumnStructure | undefined;
}

const usesOf = (type: Enum, from: Structure, to: Structure): Use[] =>
  from.tables.flatMap((table) =>
    table.columns
      .filter((column) => typeName(column.type) === nameOf(type))
      .map((column) => ({
        table,
        column,
        after: to.tables
          .find((other) => nameOf(other) === nameOf(table))
          ?.columns.find(({ name, type: own }) => name === column.name && own === column.type),
      })),
  );

/** Rows that hold words which are to go. */
const holding = ({ table, column }: Use, words: readonly string[]): PlannedStep => {
  const list = words.map(quoteText).join(", ");
  const name = quoteName(column.name);
  return guard(
    table,
    `rows of ${nameOf(table)} whose ${column.name} is ${words.join(" or ")}`,
    column.type.endsWith("[]") ? `${name}::text[] && ARRAY[${list}]` : `${name}::text IN (${list})`,
  );
};

/**
 * A type of the same name with the words as they are to be; every column goes over to it, and what
 * hangs on them is made again.
 */
const swapped = (old: Enum, type: Enum, from: Structure, to: Structure): PlannedStep[] => {
  const gone = old.values.filter((word) => !type.values.includes(word));
  const uses = usesOf(old, from, to);
  const former = `${old.name}__old`;
  const columns = uses.flatMap(({ table, column, after }) => {
    const own = `ALTER TABLE ${quoteTable(table)} ALTER COLUMN ${quoteName(column.name)}`;
    const byDefault = (after ?? column).default;
    return [
      ...(column.default === null ? [] : [`${own} DROP DEFAULT`]),
      `${own} TYPE ${column.type} USING ${quoteName(column.name)}::text${column.type.endsWith("[]") ? "[]" : ""}::${column.type}`,
      ...(byDefault === null || column.default === null ? [] : [`${own} SET DEFAULT ${byDefault}`]),
    ];
  });
  const { drop, make } = detach(type.name, uses, from, to);
  return [
    ...(gone.length === 0 ? [] : uses.map((use) => holding(use, gone))),
    structure(
      `change enum ${labelName(nameOf(type))}`,
      ...drop,
      `ALTER TYPE ${quoteTable(old)} RENAME TO ${quoteName(former)}`,
      `CREATE TYPE ${quoteTable(type)} AS ENUM (${type.values.map(quoteText).join(", ")})`,
      ...columns,
      `DROP TYPE ${quoteTable({ schema: old.schema, name: former })}`,
      ...make,
    ),
  ];
};

/** Words can be added anywhere. */
const grown = (old: Enum, type: Enum): PlannedStep => {
  const added = type.values.flatMap((word, at) => {
    if (old.values.includes(word)) return [];
    const previous = type.values[at - 1];
    const place =
      previous === undefined
        ? `BEFORE ${quoteText(type.values[1] ?? "")}`
        : `AFTER ${quoteText(previous)}`;
    return [
      `ALTER TYPE ${quoteTable(type)} ADD VALUE IF NOT EXISTS ${quoteText(word)}${old.values.length === 0 ? "" : ` ${place}`}`,
    ];
  });
  return structure(`change enum ${labelName(nameOf(type))}`, ...added);
};

/** All that holds values in its SQL. */
const partsOf = ({ tables, views, triggers }: Structure): string[] =>
  [
    ...tables.flatMap(({ columns, checks, indexes }) => [...columns, ...checks, ...indexes]),
    ...views,
    ...triggers,
  ].map((part) => JSON.stringify(part));

/** Whether something that is to be made speaks of one of these words. */
const isSpokenOf = (words: readonly string[], from: Structure, to: Structure): boolean => {
  const there = new Set(partsOf(from));
  const texts = words.map((word) => JSON.stringify(quoteText(word)).slice(1, -1));
  return partsOf(to).some((part) => !there.has(part) && texts.some((text) => part.includes(text)));
};

/**
 * Makes enums what they are to be. PostgreSQL adds words, which can't be used before the transaction
 * has ended, and takes none away nor moves them: where that isn't enough, the type is made anew, and
 * rows that hold a word which goes refuse it.
 * @param from with tables and columns as they are called by then
 */
export const planEnums = (from: Structure, to: Structure): PlannedStep[] =>
  to.enums.flatMap((type): PlannedStep[] => {
    const old = from.enums.find((other) => nameOf(other) === nameOf(type));
    const words = type.values.map(quoteText).join(", ");
    if (old === undefined)
      return [
        structure(
          `create enum ${labelName(nameOf(type))}`,
          `CREATE TYPE ${quoteTable(type)} AS ENUM (${words})`,
        ),
      ];
    if (old.values.join("\n") === type.values.join("\n")) return [];
    const kept = type.values.filter((word) => old.values.includes(word));
    const added = type.values.filter((word) => !old.values.includes(word));
    return kept.join("\n") === old.values.join("\n") && !isSpokenOf(added, from, to)
      ? [grown(old, type)]
      : swapped(old, type, from, to);
  });
