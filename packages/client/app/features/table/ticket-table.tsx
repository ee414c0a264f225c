import { useMediaQuery } from "@mantine/hooks";
import { useTable } from "@tanstack/react-table";
import { useMemo, useRef } from "react";
import { useVirtualRows } from "../../../ui/components/use-virtual-rows.ts";
import type { Selection } from "../bulk/selection.ts";
import { useDisplay } from "../tickets/display.ts";
import type { ListedTicket } from "../tickets/list-query.ts";
import type { TicketSort } from "../tickets/sorts.ts";
import type { TicketList } from "../tickets/use-ticket-list.ts";
import type { TicketScope } from "../tickets/where.ts";
import { COLUMN_LOOKS, columns, features } from "./columns.tsx";
import { TableHeader } from "./table-header.tsx";
import { TableRow } from "./table-row.tsx";
import classes from "./table.module.css";
import { useRowKeyboard } from "./use-row-keyboard.ts";
import { MoreRows } from "../../../ui/components/more-rows.tsx";

interface TicketTableProps {
  readonly list: TicketList;
  readonly sort: TicketSort;
  onSort(sort: TicketSort | undefined): void;
  readonly selection: Selection;
  readonly scope: TicketScope;
  onOpen(ticket: ListedTicket): void;
}

const ROW_HEIGHT = { comfortable: 42, compact: 33 };

export const TicketTable = (props: TicketTableProps) => {
  const { list, sort, onSort, selection, scope, onOpen } = props;
  const { tickets, total = 0, isPlaceholderData } = list;
  const { density, hidden } = useDisplay();
  const scroll = useRef<HTMLDivElement>(null);
  const height = ROW_HEIGHT[density];

  const isTight = useMediaQuery("(max-width: 80em)", undefined, { getInitialValueInEffect: false });
  const columnVisibility = useMemo(
    () => ({
      ...Object.fromEntries(hidden.map((id) => [id, false])),
      ...(scope.projectId && { project: false }),
      ...(isTight && { labels: false }),
    }),
    [hidden, scope.projectId, isTight],
  );
  const table = useTable({
    features,
    columns,
    data: tickets,
    getRowId: rowId,
    state: { columnVisibility, rowSelection: selection.rows },
    onRowSelectionChange: selection.setRows,
  });
  const rows = table.getRowModel().rows;
  const columnIds = table.getVisibleLeafColumns().map(({ id }) => id);
  const trackOf = (id: string) =>
    (isTight ? COLUMN_LOOKS[id]?.tight : undefined) ?? COLUMN_LOOKS[id]?.width ?? "auto";
  const tracks = columnIds.map(trackOf).join(" ");

  const virtualizer = useVirtualRows({
    scroll,
    name: "tickets",
    count: rows.length,
    height,
    overscan: 12,
    coveredTop: 40,
    more: list,
    ahead: 30,
  });

  const { active, activate } = useRowKeyboard({
    tickets,
    container: scroll,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    onOpen,
    onSelect: (index, range) =>
      rows[index]?.getToggleSelectedHandler()({
        shiftKey: range,
        target: { checked: !rows[index]?.getIsSelected() },
      }),
    onClearSelection: selection.clear,
  });

  const picked = rows.filter((row) => row.getIsSelected()).length;
  return (
    <div
      ref={scroll}
      className={classes["scroll"]}
      data-testid="tickets-scroll"
      data-scroll-restoration-id="tickets"
    >
      <div
        role="grid"
        aria-label="Tickets"
        aria-rowcount={total + 1}
        aria-multiselectable
        aria-busy={list.isFetching}
        className={classes["grid"]}
        data-tight={isTight}
        style={{ "--columns": tracks, "--row-height": `${height}px` } as React.CSSProperties}
      >
        <TableHeader
          columnIds={columnIds}
          sort={sort}
          onSort={onSort}
          selected={picked === 0 ? "none" : picked === rows.length ? "all" : "some"}
          onSelectAll={() =>
            picked === rows.length
              ? selection.clear()
              : selection.select(tickets.map(({ id }) => id))
          }
        />
        <div
          role="rowgroup"
          className={classes["body"]}
          data-stale={isPlaceholderData}
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return (
              row && (
                <TableRow
                  key={row.id}
                  table={table}
                  row={row}
                  index={index}
                  top={start}
                  active={index === active}
                  tabbable={index === (active ?? 0)}
                  onActivate={activate}
                  onOpen={onOpen}
                />
              )
            );
          })}
        </div>
      </div>
      <MoreRows list={list} of="tickets" />
    </div>
  );
};

const rowId = (ticket: ListedTicket): string => String(ticket.id);
