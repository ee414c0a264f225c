import type { Relation } from "../../codegen/model.ts";
import type { Row } from "../seed/row.ts";
import { isRow, said, type WireRow } from "./http.ts";
import { Skip, type Checks } from "./outcome.ts";
import type { Subject } from "./subject.ts";

const MOST_PARENTS = 6;

/** The filter that finds a row's related ones; null when its link leads nowhere. */
const linkOf = ({ columns, references }: Relation, row: Row): object | null => {
  const values = columns.map((name) => row[name]);
  if (values.some((value) => value === null || value === undefined)) return null;
  return Object.fromEntries(references.map((name, place) => [name, { eq: values[place] }]));
};

/** Whether both sides of a link are of one type: what the other can't be, it can't be asked for. */
const isOfOneType = (subject: Subject, target: Subject, relation: Relation): boolean =>
  relation.columns.every((name, place) => {
    const other = relation.references[place] ?? "";
    return subject.column(name)?.sqlType === target.column(other)?.sqlType;
  });

/** The rows that a row is linked to by rows of a third table; null where those don't go out. */
const linkedThrough = async (
  subject: Subject,
  target: Subject,
  { columns, references, through }: Relation,
  row: WireRow,
): Promise<readonly WireRow[] | null> => {
  const junction = through === undefined ? null : subject.of(through.resource);
  if (through === undefined || junction === null) return null;
  const linked = (
    one: WireRow,
    own: readonly string[],
    other: WireRow,
    theirs: readonly string[],
  ) =>
    own.every((name, place) => {
      const value = one[name] ?? null;
      return value !== null && String(value) === String(other[theirs[place] ?? ""]);
    });
  const between = (await junction.all()).filter((one) =>
    linked(row, columns, one, through.columns),
  );
  return (await target.all()).filter((other) =>
    between.some((one) => linked(other, references, one, through.references)),
  );
};

/** The rows that a row's link leads to, each found without an include. */
const linkedTo = async (
  subject: Subject,
  target: Subject,
  relation: Relation,
  row: WireRow,
): Promise<readonly WireRow[]> => {
  const link = linkOf(relation, subject.decoded(row));
  if (link === null) return [];
  if (isOfOneType(subject, target, relation)) return target.all({ where: link });
  return (await target.all()).filter((other) =>
    relation.references.every(
      (name, place) => String(other[name]) === String(row[relation.columns[place] ?? ""]),
    ),
  );
};

const verifyRelation = async (
  subject: Subject,
  relation: Relation,
  checks: Checks,
): Promise<void> => {
  const target = subject.of(relation.target);
  const { name, many, columns, references } = relation;
  if (target === null) return;
  const options = many ? { [name]: { limit: 200 } } : { [name]: true };
  const rows = await subject.all({ include: options });
  const identities = (list: readonly WireRow[]) =>
    list.map((row) => target.identity(row)).toSorted();
  const isComparable = [
    ...columns.map((one) => subject.column(one)),
    ...references.map((one) => target.column(one)),
  ].every(
    (column) =>
      column !== undefined &&
      column.kind !== "json" &&
      column.kind !== "binary" &&
      (column.access === "open" || column.access === "readOnly"),
  );
  for (const row of rows) {
    const related = row[name];
    checks.that(
      many ? Array.isArray(related) : related === null || isRow(related),
      () => `${name}: expected ${many ? "a list" : "a row or null"}, found ${typeof related}`,
    );
  }
  if (!isComparable) return;
  for (const row of rows.slice(0, MOST_PARENTS)) {
    const alike =
      relation.through === undefined
        ? await linkedTo(subject, target, relation, row)
        : await linkedThrough(subject, target, relation, row);
    if (alike === null) return;
    const expected = alike.slice(0, many ? 200 : 1);
    const related = row[name];
    const found = (Array.isArray(related) ? related : [related]).filter(isRow);
    checks.same(`${name} of ${subject.identity(row)}`, identities(found), identities(expected));
    const [first] = found;
    if (first === undefined || target.table.key.length === 0) continue;
    const alone = await subject.http.get(target.pathOf(target.decoded(first)));
    if (checks.that(alone.status === 200, () => said(alone))) {
      checks.same(`a row of ${name}`, first, alone.body);
    }
  }
};

/** Includes each relation and compares with the related rows as they are alone. */
export const verifyIncludes = async (subject: Subject, checks: Checks): Promise<void> => {
  const relations = subject.table.relations.filter(({ target }) => subject.of(target) !== null);
  if (relations.length === 0) throw new Skip("it has no relations");
  for (const relation of relations) await verifyRelation(subject, relation, checks);
};
