/** The entity tag of a row that `get`, `create`, `update` or `upsert` gave out. */
export declare const etagOf: (row: object) => string | undefined;
