type Names = readonly string[];

/** Whether they are the same names in the same order. */
export const sameList = (a: Names, b: Names): boolean =>
  a.length === b.length && a.every((name, place) => name === b[place]);

/** Whether they are the same names, whatever their order. */
export const sameSet = (a: Names, b: Names): boolean =>
  a.length === b.length && a.every((name) => b.includes(name));
