import { PreconditionFailedError } from "@headwater/database/errors";
import { digest, entityTag, isNamed, namesRow } from "../http/entity-tag.ts";
import type { Precondition } from "./resource-repository.ts";

/**
 * What `If-Match` and `If-None-Match` demand of a row that is to be written, to be looked at inside
 * the write; nothing when the request has neither.
 */
export const preconditionOf = ({ headers }: Request): Precondition | undefined => {
  const match = headers.get("if-match");
  const noneMatch = headers.get("if-none-match");
  if (match === null && noneMatch === null) return undefined;
  return (row) => {
    const tag = row === null ? null : digest(JSON.stringify(row));
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
