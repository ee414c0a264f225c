import { ApiError } from "@headwater/api-client";

export const isNotFound = (error: unknown): boolean =>
  error instanceof ApiError && error.code === "NOT_FOUND";

/** One sentence a person can act on. */
export const errorText = (error: unknown): string => {
  if (!(error instanceof ApiError)) return "Something unexpected happened.";
  switch (error.code) {
    case "FOREIGN_KEY_VIOLATION":
      return "Something it belongs to is gone, or something else still depends on it.";
    case "UNIQUE_VIOLATION":
      return "There is one like it already.";
    case "PAYLOAD_TOO_LARGE":
      return "That is too large to send.";
    case "UNAVAILABLE":
    case "TIMEOUT":
      return "The server is busy. Try again in a moment.";
    default:
      return error.message || "The server could not be reached.";
  }
};
