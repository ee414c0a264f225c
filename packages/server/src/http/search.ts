import { nearest } from "@headwater/database/filter";
import { RequestError } from "../problem/request-error.ts";

/** The query string of an address, without its "?". */
export const searchOf = (url: string): string => {
  const start = url.indexOf("?");
  return start === -1 ? "" : url.slice(start + 1);
};

/** Refuses every parameter. @throws {RequestError} BAD_REQUEST */
export const refuseParameters = (url: string): void => {
  const search = searchOf(url);
  if (search === "") return;
  const names = [...new Set(new URLSearchParams(search).keys())];
  throw new RequestError("BAD_REQUEST", "This route takes no parameters", {
    issues: names.map((name) => ({
      path: [name],
      code: "UNKNOWN_PARAMETER",
      message: `there is no parameter "${name}" here`,
    })),
  });
};

/** `; did you mean "x"?`, or nothing. */
export const suggestion = (name: string, names: Iterable<string>): string => {
  const found = nearest(name, names);
  return found === undefined ? "" : `; did you mean "${found}"?`;
};
