import { tokensOf } from "@headwater/database/structure";

/** The name of a column's type, or of its elements', as `nameOf` has it: `shop.Size` of `shop."Size"[]`. */
export const typeName = (type: string): string =>
  tokensOf(type.replace(/(\[\])+$/, ""), false)
    .filter(({ kind }) => kind !== "sign")
    .map(({ value }) => value)
    .join(".");
