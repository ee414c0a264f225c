import { labelName } from "@headwater/database/migrator";
import { nameOf, type Structure, quoteName, quoteTable } from "@headwater/database/structure";
import { UsageError } from "@headwater/database/errors";
import { type PlannedStep, structure } from "../planned-step.ts";
import { text } from "./sql.ts";

/** What goes before the tables are changed, and what goes after. */
interface Around {
  readonly before: readonly PlannedStep[];
  readonly after: readonly PlannedStep[];
}

/** Those of the first list that the second lacks, or has otherwise. */
const lacking = <T>(one: readonly T[], other: readonly T[]): T[] => {
  const known = new Set(other.map((item) => JSON.stringify(item)));
  return one.filter((item) => !known.has(JSON.stringify(item)));
};

const step = (verb: string, name: string, ...sql: readonly string[]): PlannedStep =>
  structure(`${verb} ${labelName(name)}`, ...sql);

/** Words of an enum can be added anywhere; taking some away is for a migration of one's own. */
const grownEnum = (
  name: string,
  sql: string,
  before: readonly string[],
  now: readonly string[],
) => {
  const kept = now.filter((word) => before.includes(word));
  if (kept.join("\n") !== before.join("\n")) {
    throw new UsageError(
      `the enum ${name} loses or moves words, which rows may hold: make a new type by \`--empty\`, convert the columns to it, and drop the old one`,
    );
  }
  const added = now.flatMap((word, at) => {
    if (before.includes(word)) return [];
    const previous = now[at - 1];
    const place =
      previous === undefined ? `BEFORE ${text(now[1] ?? "")}` : `AFTER ${text(previous)}`;
    return [
      `ALTER TYPE ${sql} ADD VALUE IF NOT EXISTS ${text(word)}${before.length === 0 ? "" : ` ${place}`}`,
    ];
  });
  return step("change enum", name, ...added);
};

const enums = (from: Structure, to: Structure): PlannedStep[] =>
  lacking(to.enums, from.enums).map((type) => {
    const old = from.enums.find((other) => nameOf(other) === nameOf(type));
    if (old !== undefined && old.values.every((word) => type.values.includes(word)))
      return grownEnum(nameOf(type), quoteTable(type), old.values, type.values);
    // The way back of a word that was added: it stays, and does no harm.
    if (old !== undefined) {
      const words = old.values.filter((word) => !type.values.includes(word)).join(", ");
      return {
        kind: "irreversible",
        label: `the enum ${nameOf(type)} keeps ${words}: PostgreSQL can't take words away`,
      };
    }
    const words = type.values.map(text).join(", ");
    return step("create enum", nameOf(type), `CREATE TYPE ${quoteTable(type)} AS ENUM (${words})`);
  });

/** Makes what is new around the tables. */
export const makeObjects = (from: Structure, to: Structure): Around => ({
  before: [
    ...lacking(to.schemas, from.schemas).map((name) =>
      step("create schema", name, `CREATE SCHEMA ${quoteName(name)}`),
    ),
    ...lacking(to.extensions, from.extensions).map((name) =>
      step("create extension", name, `CREATE EXTENSION ${quoteName(name)}`),
    ),
    ...enums(from, to),
    ...lacking(to.sequences, from.sequences).map((sequence) =>
      step(
        "create sequence",
        nameOf(sequence),
        `CREATE SEQUENCE ${quoteTable(sequence)} ${sequence.options}`,
      ),
    ),
  ],
  after: [
    ...lacking(to.triggers, from.triggers).map((trigger) =>
      structure(
        `create trigger ${labelName(trigger.table)} (${labelName(trigger.name)})`,
        ...(trigger.function === undefined ? [] : [trigger.function.trimEnd()]),
        trigger.sql,
      ),
    ),
    ...lacking(to.views, from.views).map((view) =>
      step(
        "create view",
        nameOf(view),
        `CREATE ${view.materialized === true ? "MATERIALIZED " : ""}VIEW ${quoteTable(view)} AS ${view.sql.trim().replace(/;$/, "")}`,
      ),
    ),
  ],
});

/** Takes away what is no longer wanted around the tables; extensions stay. */
export const dropObjects = (from: Structure, to: Structure): Around => {
  const gone = <T extends { readonly name: string; readonly schema?: string | undefined }>(
    one: readonly T[],
    other: readonly T[],
  ): T[] => one.filter((item) => !other.some((it) => nameOf(it) === nameOf(item)));
  return {
    before: [
      ...lacking(from.views, to.views).map((view) =>
        step(
          "drop view",
          nameOf(view),
          `DROP ${view.materialized === true ? "MATERIALIZED " : ""}VIEW ${quoteTable(view)}`,
        ),
      ),
      ...lacking(from.triggers, to.triggers).map((trigger) =>
        structure(
          `drop trigger ${labelName(trigger.table)} (${labelName(trigger.name)})`,
          `DROP TRIGGER ${quoteName(trigger.name)} ON ${quoteTable({ schema: trigger.schema, name: trigger.table })}`,
        ),
      ),
    ],
    after: [
      ...gone(from.sequences, to.sequences).map((it) =>
        step("drop sequence", nameOf(it), `DROP SEQUENCE ${quoteTable(it)}`),
      ),
      ...gone(from.enums, to.enums).map((it) =>
        step("drop enum", nameOf(it), `DROP TYPE ${quoteTable(it)}`),
      ),
      ...lacking(from.schemas, to.schemas).map((name) =>
        step("drop schema", name, `DROP SCHEMA ${quoteName(name)}`),
      ),
    ],
  };
};
