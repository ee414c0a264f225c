import type { TableModel } from "@headwater/database/model";
import { digest } from "../http/entity-tag.ts";
import type { WireRow } from "./resource-repository.ts";

/**
 * What stands for a row as it is, in its entity tags: its version where it has one (`v7`), else a
 * digest of its text.
 */
export const rowVersion = ({ version }: TableModel, row: WireRow, text?: string): string => {
  const number = version === undefined ? undefined : row[version];
  return typeof number === "number" ? `v${number}` : digest(text ?? JSON.stringify(row));
};
