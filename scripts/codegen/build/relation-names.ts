import pluralize from "pluralize";
import { camel, capitalized, part, pascal, wordsOf } from "../words.ts";

/** The properties that lead from a row to another, and those they point at there. */
export interface Link {
  readonly columns: readonly string[];
  readonly references: readonly string[];
}

const KEY_WORDS = new Set(["id", "uuid", "fk"]);

/** What those who do something with a row have done with it. */
const DEEDS = new Map([
  ["assignee", "assigned"],
  ["author", "authored"],
  ["creator", "created"],
  ["host", "hosted"],
  ["inviter", "invited"],
  ["organizer", "organized"],
  ["owner", "owned"],
  ["receiver", "received"],
  ["recipient", "received"],
  ["reporter", "reported"],
  ["sender", "sent"],
  ["uploader", "uploaded"],
]);

const endsWith = (words: readonly string[], end: readonly string[]): boolean =>
  end.length > 0 &&
  end.length <= words.length &&
  end.every((word, place) => word === words[words.length - end.length + place]);

/** `author` of `authorId`, `country` of a `countryCode` that points at a `code`; none where it is the key's own name. */
const roleWords = (column: string, reference: string): readonly string[] => {
  const words = wordsOf(column);
  const pointed = wordsOf(reference);
  if (KEY_WORDS.has(words.at(-1) ?? "")) return words.slice(0, -1);
  if (endsWith(words, pointed)) return words.slice(0, -pointed.length);
  return KEY_WORDS.has(words[0] ?? "") ? words.slice(1) : words;
};

/**
 * The words of the role that the row at the other end has; none when the columns don't say. Of several
 * columns, those that bear the name of what they point at, such as `tenantId`, only go along.
 */
const roleOf = ({ columns, references }: Link): readonly string[] => {
  const telling = columns.flatMap((column, place) => {
    const reference = references[place] ?? "";
    return columns.length > 1 && column === reference ? [] : [{ column, reference }];
  });
  const [only, ...others] = telling;
  return only === undefined || others.length > 0 ? [] : roleWords(only.column, only.reference);
};

/**
 * Names for the relation to the row that a key's columns point at, the best first: `author` of
 * `authorId`; `createdByUser` of `createdBy`, which is the column's own name.
 * @param one what a row over there is called
 */
export const toOneNames = (link: Link, one: string): string[] => {
  const role = camel(roleOf(link));
  return [
    ...(role === "" ? [one] : [role]),
    ...(role === "" || role === one ? [] : [`${role}${capitalized(one)}`]),
    `related${capitalized(one)}`,
  ];
};

export interface WayBack extends Link {
  /** What the rows that point here are called: one, or several where there may be. */
  readonly plain: string;
  /** What a row that is pointed at is called. */
  readonly one: string;
  readonly many: boolean;
  /** Several keys lead from the one table to the other. */
  readonly ambiguous: boolean;
  readonly toItself: boolean;
}

/** What a table's own rows are to the one that they point at: `replies` of `replyToId`. */
const kinOf = (words: readonly string[], many: boolean): string[] => {
  if (words[0] === "parent") return [many ? "children" : "child"];
  const name = /^(?:in )?(?:(\w+) of|(reply|answer|response|reports) to)$/.exec(words.join(" "));
  const kin = name?.[1] ?? name?.[2];
  return kin === undefined ? [] : [pluralize(kin, many ? 2 : 1)];
};

/** What the role says of the rows that point here: `createdTickets` of `createdBy`. */
const tellingName = (words: readonly string[], { plain, one }: WayBack): string[] => {
  // `mentionedByUser` says no more of a user than `mentionedBy`.
  const named = wordsOf(one);
  const bare = words.length > named.length && endsWith(words, named);
  const role = bare ? words.slice(0, -named.length) : words;
  const [first] = role;
  const last = role.at(-1) ?? "";
  const before = role.slice(0, -1);
  const deed = role.length === 1 ? DEEDS.get(last) : undefined;
  if (deed !== undefined) return [`${deed}${capitalized(plain)}`];
  if (before.length > 0 && last === "by") return [`${camel(before)}${capitalized(plain)}`];
  if (before.at(-1) === "assigned" && last === "to") return [`assigned${capitalized(plain)}`];
  const leads = first === "from" || first === "to";
  if (leads || (before.length > 0 && /^(for|from|of|to)$/.test(last)))
    return [`${plain}${pascal(role)}`];
  return [];
};

/**
 * Names for the way back, the best first: `tickets`; where several keys lead from one table to the
 * other, `createdTickets` of `createdBy`, `ticketsByVerifier` of `verifierId`; `children` of a table's
 * own `parentId`.
 */
export const inverseNames = (way: WayBack): string[] => {
  const { columns, plain, one, many, ambiguous, toItself } = way;
  const words = roleOf(way);
  const by = columns.map(part).join("And");
  const isPlain = !ambiguous || (!toItself && (words.length === 0 || camel(words) === one));
  return [
    ...(isPlain ? [plain] : []),
    ...(toItself ? kinOf(words, many) : []),
    ...tellingName(words, way),
    `${plain}By${words.length === 0 ? by : pascal(words)}`,
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
