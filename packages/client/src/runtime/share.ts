import { etagOf, keepEtag } from "@headwater/api-client/runtime";

type Plain = Record<string, unknown>;

/**
 * Keeps what is equal from the data before, so that nothing renders again without a reason. Unlike
 * TanStack Query's own it knows dates, bytes and bigints, and leaves entity tags on their rows.
 */
export const share = (before: unknown, after: unknown): unknown => {
  if (Object.is(before, after)) return before;
  if (Array.isArray(before) && Array.isArray(after)) return shareArray(before, after);
  if (isPlain(before) && isPlain(after)) return sharePlain(before, after);
  return isEqualValue(before, after) ? before : after;
};

const shareArray = (before: readonly unknown[], after: readonly unknown[]): unknown => {
  const shared = after.map((item, index) => share(before[index], item));
  const isSame =
    before.length === shared.length &&
    shared.every((item, index) => Object.is(item, before[index]));
  return isSame ? before : shared;
};

const sharePlain = (before: Plain, after: Plain): unknown => {
  const shared: Plain = {};
  const names = Object.keys(after);
  let isSame = names.length === Object.keys(before).length;
  for (const name of names) {
    shared[name] = share(before[name], after[name]);
    if (isSame && !(name in before && Object.is(shared[name], before[name]))) isSame = false;
  }
  return keepEtag(isSame ? before : shared, etagOf(after));
};

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Whether two values of a column are the same. */
export const isEqualValue = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if (a instanceof Uint8Array && b instanceof Uint8Array) {
    return a.length === b.length && a.every((byte, index) => byte === b[index]);
  }
  return false;
};
