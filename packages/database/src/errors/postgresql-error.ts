/** An error that the server sent: `code` is its SQLSTATE. */
export interface PostgresqlError extends Error {
  readonly code: string;
  readonly detail?: string | undefined;
  readonly schema?: string | undefined;
  readonly table?: string | undefined;
  readonly column?: string | undefined;
  readonly constraint?: string | undefined;
}

export const isPostgresqlError = (error: unknown): error is PostgresqlError =>
  error instanceof Error &&
  "severity" in error &&
  "code" in error &&
  typeof error.code === "string" &&
  /^[0-9A-Z]{5}$/.test(error.code);

/** Two transactions got in each other's way; the same work succeeds when it is done again. */
export const isConflict = (error: unknown): boolean =>
  isPostgresqlError(error) && (error.code === "40001" || error.code === "40P01");

const GONE = /^(08(?!P01)...|57P0[1-5])$/;
const NETWORK =
  /^(ECONN|EPIPE|ENOTFOUND|EAI_|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT$|EACCES$|ERR_SSL|SELF_SIGNED|UNABLE_TO|CERT_|DEPTH_ZERO)/;
const LOST =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|The server does not support SSL)/;

/** The connection is lost, or none can be made. */
export const isConnectionLoss = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if (isPostgresqlError(error)) return GONE.test(error.code);
  const code = "code" in error ? error.code : undefined;
  return (typeof code === "string" && NETWORK.test(code)) || LOST.test(error.message);
};

/** All connections are in use, and none came free in time. */
export const isExhausted = (error: unknown): boolean =>
  error instanceof Error &&
  (error.message === "timeout exceeded when trying to connect" ||
    (isPostgresqlError(error) && error.code === "53300"));
