import { ERROR_CODES, type ErrorCode } from "./codes.ts";

/** One thing that is wrong, and where. */
export interface Issue {
  /** Where it stands: the way into the data (`[0, "email"]`); empty for the whole. */
  readonly path: readonly (string | number)[];
  /** A stable word for what is wrong: `too_small`, `UNIQUE_VIOLATION`. */
  readonly code: string;
  readonly message: string;
}

export interface AppErrorOptions {
  readonly issues?: readonly Issue[] | undefined;
  readonly cause?: unknown;
}

/**
 * Root of every error Headwater throws on purpose. The message is fit for the one who asked,
 * unless the code is `INTERNAL`: then it is for the log only.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly issues: readonly Issue[] | undefined;

  constructor(code: ErrorCode, message: string, options: AppErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.issues = options.issues;
  }

  /** HTTP status that goes with the code. */
  get status(): number {
    return ERROR_CODES[this.code].status;
  }

  /** Short title that goes with the code. */
  get title(): string {
    return ERROR_CODES[this.code].title;
  }
}
