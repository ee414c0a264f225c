import type { RowSelectionState, Updater } from "@tanstack/react-table";
import { useCallback, useMemo, useState } from "react";

/** Which tickets are picked for a change to all of them. */
export interface Selection {
  readonly rows: RowSelectionState;
  readonly ids: readonly number[];
  setRows(updater: Updater<RowSelectionState>): void;
  select(ids: readonly number[]): void;
  clear(): void;
}

export const useSelection = (): Selection => {
  const [rows, setRows] = useState<RowSelectionState>({});
  const ids = useMemo(() => Object.keys(rows).map(Number), [rows]);
  const select = useCallback(
    (chosen: readonly number[]) => setRows(Object.fromEntries(chosen.map((id) => [id, true]))),
    [],
  );
  const clear = useCallback(() => setRows({}), []);
  return { rows, ids, setRows, select, clear };
};
