import { keyText } from "@headwater/api-client/runtime";
import { Checkbox } from "@mantine/core";
import { useRef } from "react";
import { useVirtualRows } from "../../../ui/components/use-virtual-rows.ts";
import type { Row } from "../../data/model.ts";
import type { Resource } from "../../data/schema.ts";
import { Heading } from "./heading.tsx";
import type { ListState } from "./list-state.ts";
import { rowKeyboard } from "./row-keyboard.ts";
import type { Selection } from "./selection.ts";
import { nextSort } from "./sorting.ts";
import classes from "./table.module.css";
import { TableRow } from "./table-row.tsx";
import { widthOf } from "./widths.ts";
import { MoreRows } from "../../../ui/components/more-rows.tsx";

interface TableProps {
  readonly resource: Resource;
  readonly rows: readonly Row[];
  readonly total: number | undefined;
  readonly columns: readonly string[];
  readonly sort: ListState["sort"];
  onSort(sort: ListState["sort"]): void;
  readonly selection: Selection;
  /** Key of the row that is open, as in the address. */
  readonly openKey: string | null;
  onOpen(row: Row): void;
  readonly more: Parameters<typeof useVirtualRows>[0]["more"];
  /** Whether the rows are those of the question before. */
  readonly isStale: boolean;
}

const ROW = 36;
const TICK = 44;

/** The rows of a table: as many are drawn as are in sight, more are loaded on the way down. */
export const Table = (props: TableProps) => {
  const { resource, rows, total, columns, sort, onSort, selection, openKey, onOpen } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualRows({
    scroll,
    name: resource.name,
    count: rows.length,
    height: ROW,
    overscan: 10,
    coveredTop: ROW,
    more: props.more,
    ahead: 40,
  });
  const hasKey = resource.key.length > 0;
  // Ticked rows can be removed, and nothing else.
  const canTick = hasKey && !resource.readOnly;
  const idOf = (row: Row, index: number): string =>
    hasKey ? keyText(resource, row) : String(index);
  const widths = columns.map((name) => widthOf(resource, name));
  const tracks = [
    ...(canTick ? [`${TICK}px`] : []),
    ...widths.map((width, at) =>
      at === widths.length - 1 ? `minmax(${width}px, 1fr)` : `${width}px`,
    ),
  ];
  const isAll = rows.length > 0 && selection.rows.size >= rows.length;
  const onKeyDown = rowKeyboard({
    count: rows.length,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    onOpen: (index) => rows[index] && onOpen(rows[index]),
    onToggle: (index) => {
      const row = rows[index];
      if (row && canTick) selection.toggle(idOf(row, index), row);
    },
  });
  return (
    <div ref={scroll} className={classes["scroll"]} data-testid="rows">
      <div
        role="grid"
        tabIndex={-1}
        aria-label={resource.name}
        aria-rowcount={(total ?? rows.length) + 1}
        aria-multiselectable={canTick}
        className={classes["grid"]}
        style={{ "--columns": tracks.join(" "), "--row": `${ROW}px` } as React.CSSProperties}
        onKeyDown={onKeyDown}
      >
        <div role="row" aria-rowindex={1} className={classes["header"]}>
          {canTick && (
            <div role="columnheader" className={classes["tick"]}>
              <Checkbox
                size="xs"
                aria-label="Select all that are loaded"
                checked={isAll}
                indeterminate={selection.rows.size > 0 && !isAll}
                onChange={() =>
                  isAll
                    ? selection.clear()
                    : selection.set(new Map(rows.map((row, index) => [idOf(row, index), row])))
                }
              />
            </div>
          )}
          {columns.map((name) => (
            <Heading
              key={name}
              resource={resource}
              name={name}
              sort={sort}
              onSort={(of, added) => onSort(nextSort(sort, of, added))}
            />
          ))}
        </div>
        <div
          role="rowgroup"
          className={classes["body"]}
          data-stale={props.isStale}
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const id = idOf(row, index);
            return (
              <TableRow
                key={id}
                resource={resource}
                columns={columns}
                row={row}
                index={index}
                top={start}
                isOpen={hasKey && id === openKey}
                isSelected={selection.rows.has(id)}
                onOpen={() => onOpen(row)}
                onToggle={canTick ? () => selection.toggle(id, row) : null}
              />
            );
          })}
        </div>
      </div>
      <MoreRows list={props.more} of="rows" />
    </div>
  );
};
