import { ConstraintError } from "./database-errors.ts";
import { BadRequestError } from "./request-errors.ts";

/** A value of the wrong type where nothing was to be stored: the question is wrong, no data is. */
export const unfitQuestion = (error: unknown): unknown =>
  error instanceof ConstraintError && error.kind === "datatype"
    ? new BadRequestError(error.message, { cause: error.cause })
    : error;
