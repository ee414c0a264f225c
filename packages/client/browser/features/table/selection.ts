import { useState } from "react";
import type { Row } from "../../data/model.ts";

/** The rows that are ticked, by their keys as texts. */
export interface Selection {
  readonly rows: ReadonlyMap<string, Row>;
  toggle(id: string, row: Row): void;
  set(rows: ReadonlyMap<string, Row>): void;
  clear(): void;
}

const NONE: ReadonlyMap<string, Row> = new Map();

export const useSelection = (): Selection => {
  const [rows, setRows] = useState(NONE);
  return {
    rows,
    set: setRows,
    clear: () => setRows(NONE),
    toggle: (id, row) =>
      setRows((before) => {
        const after = new Map(before);
        if (!after.delete(id)) after.set(id, row);
        return after;
      }),
  };
};
