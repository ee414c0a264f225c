import type { RandomRequest } from "./exchange.ts";
import type { Random } from "./random.ts";
import { TABLES } from "./tables.ts";
import { anyText, anyValue, words } from "./values.ts";

const encode = (text: string): string => {
  try {
    return encodeURIComponent(text);
  } catch {
    return "%ED%A0%80";
  }
};

const OPERATORS = [
  "eq",
  "ne",
  "gt",
  "lte",
  "in",
  "nin",
  "between",
  "isNull",
  "like",
  "contains",
  "istartsWith",
  "nope",
  "",
] as const;
const NAMES = [
  "title",
  "status",
  "priority",
  "dueAt",
  "settings",
  "assignee.name",
  "comments.some.body",
  "passwordHash",
  "nope",
  "constructor",
  "a.b.c",
] as const;
const OPTIONS = [
  "where",
  "sort",
  "limit",
  "cursor",
  "offset",
  "select",
  "include",
  "count",
  "groupBy",
  "sum",
  "q",
  "deleted",
  "include[comments][limit]",
] as const;

const parameter = (random: Random): string => {
  const value = encode(random.chance(0.5) ? words(random, 2) : anyText(random));
  if (random.chance(0.4)) {
    const json = encode(JSON.stringify({ [random.pick(NAMES)]: anyValue(random) }));
    return `${encode(random.pick(OPTIONS))}=${random.chance(0.4) ? json : value}`;
  }
  const operator = random.chance(0.7) ? `[${random.pick(OPERATORS)}]` : "";
  return `${encode(random.pick(NAMES) + operator)}=${value}`;
};

const search = (random: Random): string =>
  `?${Array.from({ length: 1 + random.below(4) }, () => parameter(random)).join("&")}`;

/** A read: of a list, a row or an aggregate, likely or not. */
export const anyRead = (random: Random): RandomRequest => {
  const { path } = random.pick(TABLES);
  const place = random.pick(["", "", "/1", "/aggregate", `/${encode(anyText(random))}`, "/1/2"]);
  const method = random.pick(["GET", "GET", "GET", "HEAD"]);
  const headers = random.chance(0.2)
    ? { "if-none-match": random.pick(['"x"', "x", 'W/"', "*"]) }
    : {};
  return {
    method,
    path: `/api/${path}${place}${random.chance(0.8) ? search(random) : ""}`,
    headers,
  };
};

const cut = (random: Random, text: string): string => text.slice(0, random.below(text.length));

const BROKEN_BODIES = [
  (random: Random) =>
    cut(random, JSON.stringify({ title: words(random, 5), list: [1, { a: null }] })),
  (random: Random) => JSON.stringify(anyValue(random)) ?? "",
  (random: Random) => JSON.stringify({ [anyText(random)]: anyValue(random) }),
  () => "[".repeat(20_000),
  () => `{"title":${"[".repeat(5_000)}${"]".repeat(5_000)}}`,
  (random: Random) => new Uint8Array(Array.from({ length: 30 }, () => random.below(256))),
  () => '{"__proto__":{"title":"x"}}',
  () => '{"title":"\\ud800"}',
] as const;

/** A write that must be refused, whatever the data are. */
export const nonsense = (random: Random): RandomRequest => {
  const { path } = random.pick(TABLES);
  const type = random.chance(0.8)
    ? "application/json"
    : random.pick(["text/plain", "x", "application/json;charset=utf-16"]);
  return {
    method: random.pick(["POST", "POST", "PATCH", "PUT", "DELETE", "PROPFIND"]),
    path: random.pick([
      `/api/${path}`,
      `/api/${path}?nope=1`,
      `/api/${path}/${encode(anyText(random))}?nope=1`,
      `/api/${path}/999999999?nope=1`,
      `/api/${path}/1/2/3`,
      "/api/batch",
      "/api/tickets/close-stale?nope=1",
      `/api/${encode(anyText(random))}`,
    ]),
    headers: {
      "content-type": type,
      "x-request-id": random.pick(["ok-1", "not ok", "x".repeat(500)]),
    },
    body: random.pick(BROKEN_BODIES)(random),
  };
};
