const tags = new WeakMap<object, string>();

/**
 * The entity tag of a row that `get`, `create`, `update` or `upsert` gave out, for `ifMatch`.
 * It stays with that very object, not with copies of it; rows of lists have one where the table has
 * a column for versions.
 */
export const etagOf = (row: object): string | undefined => tags.get(row);

/** Notes the tag a row came with. */
export const keepEtag = <Row extends object>(row: Row, etag: string | null | undefined): Row => {
  if (etag !== null && etag !== undefined) tags.set(row, etag);
  return row;
};

/** The tag a caller names directly or by its row. */
export const etagFrom = (source: string | object | undefined): string | undefined => {
  if (source === undefined || typeof source === "string") return source;
  const tag = tags.get(source);
  if (tag === undefined) {
    throw new TypeError("ifMatch: this row has no entity tag; take it from get, or pass the tag");
  }
  return tag;
};
