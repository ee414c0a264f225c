/** The words of a name, in lower case: `teamMembers`, `team_members`, `TEAM-MEMBERS`. */
export const wordsOf = (name: string): string[] =>
  (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [name]).map((word) => word.toLowerCase());

/** The first letter in upper case, the rest as it is. */
export const capitalized = (word: string): string =>
  `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

export const pascal = (words: readonly string[]): string => words.map(capitalized).join("");

export const camel = (words: readonly string[]): string =>
  words.map((word, index) => (index === 0 ? word : capitalized(word))).join("");

export const kebab = (words: readonly string[]): string => words.join("-");

/** A property as a part of a longer name: `DueAt` of `dueAt` and of `due-at`. */
export const part = (name: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(name) ? capitalized(name) : pascal(wordsOf(name));
