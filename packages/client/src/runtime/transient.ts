import { ApiError } from "@headwater/api-client";

/** Whether the same call may succeed a little later. */
export const isPassing = (error: unknown): boolean =>
  !(error instanceof ApiError) ||
  error.is("NETWORK_ERROR") ||
  error.status === 429 ||
  error.status >= 500;
