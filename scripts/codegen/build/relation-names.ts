import { camel, capitalized, part, wordsOf } from "../words.ts";

/** `author` of `authorId`; null when the columns don't say. */
const roleOf = (columns: readonly string[]): string | null => {
  const [column, ...others] = columns;
  if (column === undefined || others.length > 0) return null;
  const words = wordsOf(column);
  const last = words.at(-1);
  const short = last === "id" || last === "uuid" || last === "fk" ? words.slice(0, -1) : words;
  return short.length === 0 ? null : camel(short);
};

/**
 * Names for the relation to the row that a key's columns point at, the best first: `author` of
 * `authorId`; `createdByUser` of `createdBy`, which is the column's own name.
 * @param one what a row over there is called
 */
export const toOneNames = (columns: readonly string[], one: string): string[] => {
  const role = roleOf(columns);
  return [
    ...(role === null ? [one] : [role]),
    ...(role === null || role === one ? [] : [`${role}${capitalized(one)}`]),
    `related${capitalized(one)}`,
  ];
};

/**
 * Names for the way back, the best first: `tickets`; `ticketsByAssignee` where several keys lead
 * from one table to the other.
 * @param plain what the rows that point here are called
 */
export const inverseNames = (
  columns: readonly string[],
  plain: string,
  ambiguous: boolean,
): string[] => {
  const role = roleOf(columns);
  const by = columns.map(part).join("And");
  return [
    ...(ambiguous ? [] : [plain]),
    `${plain}By${role === null ? by : capitalized(role)}`,
    `${plain}By${by}`,
  ];
};

/** The first name that isn't taken; of those that all are, the last with a number behind it. */
export const firstFree = (wanted: readonly string[], taken: ReadonlySet<string>): string => {
  const found = wanted.find((name) => !taken.has(name));
  if (found !== undefined) return found;
  const last = wanted.at(-1) ?? "related";
  let number = 2;
  while (taken.has(`${last}${number}`)) number += 1;
  return `${last}${number}`;
};
