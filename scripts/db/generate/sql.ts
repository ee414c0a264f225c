import { type ForeignKeyStructure, quoteName, quoteTable } from "@headwater/database/structure";

/** Names as they stand between parentheses. */
export const list = (names: readonly string[]): string => names.map(quoteName).join(", ");

/** What a foreign key says after its own columns. */
export const referencesSql = (key: ForeignKeyStructure): string =>
  [
    `REFERENCES ${quoteTable({ schema: key.schema, name: key.table })} (${list(key.references)})`,
    key.onUpdate === "no action" ? "" : `ON UPDATE ${key.onUpdate.toUpperCase()}`,
    key.onDelete === "no action" ? "" : `ON DELETE ${key.onDelete.toUpperCase()}`,
    key.deferrable === undefined ? "" : `DEFERRABLE ${key.deferrable.toUpperCase()}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
