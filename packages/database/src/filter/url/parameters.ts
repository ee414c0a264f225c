import type { Issues } from "../issues.ts";

/** The parameters of a query string, decoded, in the order of their first mention. */
export type Parameters = ReadonlyMap<string, readonly string[]>;

const MOST_PARAMETERS = 1000;

/** Splits a query string, with or without its "?". */
export function splitSearch(search: string, issues: Issues): Parameters {
  const parameters = new Map<string, string[]>();
  let start = search.startsWith("?") ? 1 : 0;
  for (let count = 0; start < search.length;) {
    let end = search.indexOf("&", start);
    if (end === -1) end = search.length;
    if (end > start) {
      count += 1;
      if (count > MOST_PARAMETERS) {
        issues.add([], "TOO_LARGE", `there are more than ${MOST_PARAMETERS} parameters`);
        break;
      }
      addParameter(search.slice(start, end), parameters, issues);
    }
    start = end + 1;
  }
  return parameters;
}

function addParameter(part: string, parameters: Map<string, string[]>, issues: Issues): void {
  const equals = part.indexOf("=");
  const rawName = equals === -1 ? part : part.slice(0, equals);
  const name = decode(rawName);
  const value = equals === -1 ? "" : decode(part.slice(equals + 1));
  if (name === undefined || value === undefined) {
    issues.add([name ?? rawName], "MALFORMED", "its percent-encoding is broken");
    return;
  }
  const before = parameters.get(name);
  if (before === undefined) parameters.set(name, [value]);
  else before.push(value);
}

function decode(text: string): string | undefined {
  const spaced = text.includes("+") ? text.replaceAll("+", " ") : text;
  if (!spaced.includes("%")) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return undefined;
  }
}

/** Encodes a name or a value, leaving readable what needs no encoding in a query string. */
export const encode = (text: string): string =>
  encodeURIComponent(text).replace(/%(?:2C|3A|40|2F)/g, (code) => READABLE.get(code) ?? code);

const READABLE = new Map([
  ["%2C", ","],
  ["%3A", ":"],
  ["%40", "@"],
  ["%2F", "/"],
]);
