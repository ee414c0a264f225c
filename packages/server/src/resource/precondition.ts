import { PreconditionFailedError } from "@headwater/database/errors";
import type { TableModel } from "@headwater/database/model";
import { entityTag, isNamed, namesRow } from "../http/entity-tag.ts";
import { rowVersion } from "./row-version.ts";
import type { Precondition } from "./resource-repository.ts";

/**
 * What `If-Match` and `If-None-Match` demand of a row that is to be written, to be looked at inside
 * the write; nothing when the request has neither.
 */
export const preconditionOf = (
  { headers }: Request,
  model: TableModel,
): Precondition | undefined => {
  const match = headers.get("if-match");
  const noneMatch = headers.get("if-none-match");
  if (match === null && noneMatch === null) return undefined;
  return (row) => {
    const tag = row === null ? null : rowVersion(model, row);
    if (match !== null && (tag === null || !namesRow(match, tag))) {
      throw new PreconditionFailedError(
        row === null ? "There is no such row" : "The row has changed since it was read",
      );
    }
    if (noneMatch !== null && tag !== null && isNamed(noneMatch, entityTag(tag))) {
      throw new PreconditionFailedError("The row is there already");
    }
  };
};
