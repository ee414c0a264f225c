import { decodeRow, type ResourceShape } from "@headwater/database/filter";

type Group = Record<string, unknown>;

const NONE = {};

/** A group of an aggregate: its columns, and those in `sum`, `min` and `max`, in their form in code. */
export const decodeGroup = (group: Group, shape: ResourceShape): Group => {
  const decoded: Group = {};
  for (const [name, value] of Object.entries(group)) {
    if (name === "sum" || name === "min" || name === "max") {
      decoded[name] = isGroup(value) ? decodeRow(value, shape, NONE) : value;
    } else if (name === "avg" || name === "count") decoded[name] = value;
    else Object.assign(decoded, decodeRow({ [name]: value }, shape, NONE));
  }
  return decoded;
};

const isGroup = (value: unknown): value is Group =>
  typeof value === "object" && value !== null && !Array.isArray(value);
