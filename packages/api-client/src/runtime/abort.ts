import { ApiError } from "./api-error.ts";

/** The error of a call whose signal was aborted for this reason. */
export const abortError = (reason: unknown): ApiError => {
  const timedOut = reason instanceof Error && reason.name === "TimeoutError";
  return new ApiError({
    code: timedOut ? "TIMEOUT" : "ABORTED",
    status: 0,
    detail: timedOut ? "The call took longer than its signal allows" : "The call was aborted",
    cause: reason,
  });
};
