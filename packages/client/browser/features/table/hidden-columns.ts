import { useLocalStorage } from "@mantine/hooks";
import type { Resource } from "../../data/schema.ts";

/** The columns of a table that are not shown, as chosen in this browser. */
export const useHiddenColumns = ({ name }: Resource) =>
  useLocalStorage<readonly string[]>({
    key: `headwater-browse-hidden-${name}`,
    defaultValue: [],
    getInitialValueInEffect: false,
  });

/** Columns that can be shown at all: what may only be written never comes back. */
export const readableColumns = ({ columns }: Resource): string[] =>
  Object.keys(columns).filter((name) => !columns[name]?.writeOnly);
