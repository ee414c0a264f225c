import { PreconditionFailedError, ValidationError } from "../errors/request-errors.ts";
import type { Row } from "../query/rows.ts";
import type { SqlWriter } from "../query/sql-writer.ts";
import type { RuntimeTable } from "./runtime-table.ts";
import type { Data } from "./values.ts";

/**
 * The version that changes were made of, taken out of them: the row has to have it still.
 * @throws {ValidationError} when it is no version
 */
export const expectedVersion = (
  { version }: RuntimeTable,
  data: Data,
): { readonly expected: number | null; readonly rest: Data } => {
  const value = version === null ? undefined : data[version.name];
  if (version === null || value === undefined) return { expected: null, rest: data };
  if (typeof value !== "number" || !Number.isSafeInteger(value)) {
    const message = "Must be the version of the row that was read";
    throw new ValidationError([{ path: [version.name], code: "invalid_type", message }]);
  }
  const rest = Object.fromEntries(Object.entries(data).filter(([name]) => name !== version.name));
  return { expected: value, rest };
};

/** ` = ?` of a row's version, in a statement without an alias. */
export const versionCondition = ({ version, catalog }: RuntimeTable, writer: SqlWriter): string =>
  version === null
    ? catalog.dialect.true
    : catalog.dialect.compare(version.quoted, "=", writer.parameter(), version.model);

/** @throws {PreconditionFailedError} when the row is of another version */
export const demandVersion = (
  { version }: RuntimeTable,
  row: Row,
  expected: number | null,
): Row => {
  if (expected === null || version === null || row[version.name] === expected) return row;
  throw new PreconditionFailedError();
};

/** @throws {ValidationError} when changes of many rows name a version, which only one row can have */
export const refuseVersion = ({ version }: RuntimeTable, expected: number | null): void => {
  if (expected === null || version === null) return;
  const message = "Only the changes of a single row can name its version";
  throw new ValidationError([{ path: [version.name], code: "read_only", message }]);
};
