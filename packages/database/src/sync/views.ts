import type { TableDdl } from "./ddl.ts";

export const isView = ({ view }: TableDdl): boolean => view !== undefined;

const mentions = ({ create }: TableDdl, name: string): boolean =>
  create.split(/[^\p{L}\p{N}_$]+/u).some((word) => word.toLowerCase() === name.toLowerCase());

/** Those of the views that are among `changed`, or that may read one of them, at whatever remove. */
export const withReaders = (
  views: readonly TableDdl[],
  changed: ReadonlySet<string>,
): ReadonlySet<string> => {
  const all = new Set(changed);
  let before = -1;
  while (all.size !== before) {
    before = all.size;
    for (const view of views) {
      if ([...all].some((name) => mentions(view, name))) all.add(view.table);
    }
  }
  return all;
};
