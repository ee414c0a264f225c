import { AppError, type AppErrorOptions, type Issue } from "./app-error.ts";
import { messageOf } from "./message-of.ts";

/** The request can't be understood; `issues` names what, where known. */
export class BadRequestError extends AppError {
  constructor(message: string, options?: AppErrorOptions) {
    super("BAD_REQUEST", message, options);
  }
}

/** No row has this key. */
export class NotFoundError extends AppError {
  /** Name of the resource: `tickets`. */
  readonly resource: string;
  readonly key: unknown;

  constructor(resource: string, key: unknown) {
    super("NOT_FOUND", `No row of ${resource} has this key`);
    this.resource = resource;
    this.key = key;
  }
}

/** The data doesn't fit the schema; `issues` has all that is wrong with it. */
export class ValidationError extends AppError {
  declare readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[], message = "The data doesn't fit the schema") {
    super("VALIDATION_FAILED", message, { issues });
  }
}

/** The row has changed since the caller read it. */
export class PreconditionFailedError extends AppError {
  constructor(message = "The row has changed since it was read", options?: AppErrorOptions) {
    super("PRECONDITION_FAILED", message, options);
  }
}

/** The program uses Headwater in a way that can't work; the message names the fix. */
export class UsageError extends AppError {
  constructor(message: string, options?: AppErrorOptions) {
    super("INTERNAL", message, options);
  }
}

/** A function with which the schema fills in a column throws, or makes SQL that is refused. */
export class ColumnFunctionError extends AppError {
  constructor(
    column: string,
    cause: unknown,
    does: "throws" | "makes SQL that is refused" = "throws",
  ) {
    const reason = messageOf(cause);
    super("INTERNAL", `The schema's function that fills in ${column} ${does}: ${reason}`, {
      cause,
    });
  }
}

/** Part of the configuration is wrong; the message names every wrong value. */
export class ConfigurationError extends AppError {
  constructor(message: string, options?: AppErrorOptions) {
    super("INTERNAL", message, options);
  }
}
