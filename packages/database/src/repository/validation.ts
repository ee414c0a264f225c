import type { z } from "zod";
import type { Issue } from "../errors/app-error.ts";
import { UsageError, ValidationError } from "../errors/request-errors.ts";
import { ownColumns } from "../filter/own-columns.ts";
import type { RuntimeTable } from "./runtime-table.ts";
import type { Data } from "./values.ts";

const isData = (data: unknown): data is Data => typeof data === "object" && data !== null;

const issuesOf = (issue: z.core.$ZodIssue): Issue[] => {
  const { code, message } = issue;
  const place = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  if (issue.code !== "unrecognized_keys") return [{ path: place, code, message }];
  // One issue for each key, so that each is found where it stands.
  return issue.keys.map((key) => ({ path: [...place, key], code, message }));
};

/** @throws {ValidationError} with all that is wrong with the data */
export const validate = (table: RuntimeTable, data: unknown): Data => {
  if (table.validator === null) {
    throw new UsageError(`${table.model.name} have no validator: give bindTable one`);
  }
  const result = table.validator.safeParse(ownColumns(data));
  if (!result.success) throw new ValidationError(result.error.issues.flatMap(issuesOf));
  return isData(result.data) ? result.data : {};
};
