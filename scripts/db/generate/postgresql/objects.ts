import { labelName } from "@headwater/database/migrator";
import {
  nameOf,
  quoteName,
  quoteTable,
  type Structure,
  type TriggerStructure,
} from "@headwater/database/structure";
import { type PlannedStep, structure } from "../planned-step.ts";
import { planEnums } from "./enums.ts";
import { createViewSql, dropViewSql, viewsInOrder } from "./views.ts";

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

/** The name of a trigger's function, as the statement that makes it has it. */
const functionOf = ({ function: sql }: TriggerStructure): string | null =>
  /^CREATE OR REPLACE FUNCTION (.+?)\(\)\s/.exec(sql ?? "")?.[1] ?? null;

/** Triggers that go, and with the last that calls it, its function. */
const dropTriggers = (from: Structure, to: Structure): PlannedStep[] => {
  const wanted = new Set(to.triggers.map(functionOf));
  const dropped = lacking(from.triggers, to.triggers);
  return dropped.map((trigger, at) => {
    const called = functionOf(trigger);
    const isLast = !dropped.slice(at + 1).some((other) => functionOf(other) === called);
    return structure(
      `drop trigger ${labelName(trigger.table)} (${labelName(trigger.name)})`,
      `DROP TRIGGER ${quoteName(trigger.name)} ON ${quoteTable({ schema: trigger.schema, name: trigger.table })}`,
      ...(called === null || wanted.has(called) || !isLast ? [] : [`DROP FUNCTION ${called}()`]),
    );
  });
};

/** Makes what is new around the tables. */
export const makeObjects = (from: Structure, to: Structure): Around => ({
  before: [
    ...lacking(to.schemas, from.schemas).map((name) =>
      step("create schema", name, `CREATE SCHEMA ${quoteName(name)}`),
    ),
    ...lacking(to.extensions, from.extensions).map((name) =>
      step("create extension", name, `CREATE EXTENSION ${quoteName(name)}`),
    ),
    ...planEnums(from, to),
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
    ...viewsInOrder(lacking(to.views, from.views)).map((view) =>
      step("create view", nameOf(view), createViewSql(view)),
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
      ...viewsInOrder(lacking(from.views, to.views))
        .toReversed()
        .map((view) => step("drop view", nameOf(view), dropViewSql(view))),
      ...dropTriggers(from, to),
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
