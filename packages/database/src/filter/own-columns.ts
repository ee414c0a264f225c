/**
 * A row with the columns it was given and no others: of a plain object, one called `constructor` or
 * `toString` would be there without having been given. Anything else comes back as it is.
 */
export const ownColumns = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? { __proto__: null, ...value }
    : value;
