export { AppError, type AppErrorOptions, type Issue } from "./app-error.ts";
export { ERROR_CODES, type ErrorCode } from "./codes.ts";
export {
  BusyError,
  ConnectionError,
  ConstraintError,
  type ConstraintFacts,
  type ConstraintKind,
  DatabaseError,
  QueryError,
  SchemaSyncError,
  TimeoutError,
} from "./database-errors.ts";
export { messageOf } from "./message-of.ts";
export {
  BadRequestError,
  ColumnFunctionError,
  ConfigurationError,
  NotFoundError,
  PreconditionFailedError,
  UsageError,
  ValidationError,
} from "./request-errors.ts";
export { isSqliteError, type SqliteError } from "./sqlite-error.ts";
export { translateSqliteError } from "./translate-sqlite-error.ts";
