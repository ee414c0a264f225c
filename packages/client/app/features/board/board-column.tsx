import { useDroppable } from "@dnd-kit/core";
import { ActionIcon, Skeleton } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useRef } from "react";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import { useVirtualRows } from "../../../ui/components/use-virtual-rows.ts";
import { StatusIcon } from "../../components/status-icon.tsx";
import type { TicketWhere } from "@headwater/api-client";
import type { ListedTicket } from "../tickets/list-query.ts";
import type { TicketSort } from "../tickets/sorts.ts";
import { type Status, STATUS_LABELS } from "../tickets/status.ts";
import { useTicketList } from "../tickets/use-ticket-list.ts";
import { BoardCard } from "./board-card.tsx";
import classes from "./board.module.css";
import { MoreRows } from "../../../ui/components/more-rows.tsx";

interface BoardColumnProps {
  readonly status: Status;
  /** The board's filters; the column adds its status. */
  readonly where: TicketWhere;
  readonly sort: TicketSort;
  readonly withProject: boolean;
  onOpen(ticket: ListedTicket, column: readonly ListedTicket[]): void;
  onAdd(status: Status): void;
}

const PAGE = 30;
const counted = new Intl.NumberFormat("en-GB");
const SKELETONS = [0, 1, 2, 3];

export const BoardColumn = (props: BoardColumnProps) => {
  const { status, where, sort, withProject, onOpen, onAdd } = props;
  const list = useTicketList({ and: [where, { status }] }, sort, PAGE);
  const { tickets, total } = list;
  const { setNodeRef, isOver } = useDroppable({ id: status });
  const scroll = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualRows({
    scroll,
    name: `column-${status}`,
    count: tickets.length,
    height: 104,
    overscan: 5,
    keyOf: (index) => tickets[index]?.id ?? index,
    more: list,
    ahead: 12,
  });

  return (
    <section
      ref={setNodeRef}
      className={classes["column"]}
      data-over={isOver}
      data-status={status}
      aria-label={`${STATUS_LABELS[status]}, ${total ?? 0} tickets`}
    >
      <header className={classes["columnHeader"]}>
        <StatusIcon status={status} />
        <h2 className={classes["columnTitle"]}>{STATUS_LABELS[status]}</h2>
        <span className={classes["count"]}>{total !== undefined && counted.format(total)}</span>
        <ActionIcon
          size="sm"
          ml="auto"
          aria-label={`New ticket: ${STATUS_LABELS[status]}`}
          onClick={() => onAdd(status)}
        >
          <IconPlus size={15} stroke={1.8} />
        </ActionIcon>
      </header>
      <div
        ref={scroll}
        className={classes["cards"]}
        data-scroll-restoration-id={`column-${status}`}
      >
        {list.isPending &&
          SKELETONS.map((index) => <Skeleton key={index} height={92} radius="md" mb={8} />)}
        {list.isError && tickets.length === 0 && (
          <ErrorState error={list.error} what="this column" onRetry={() => void list.refetch()} />
        )}
        {!list.isPending && tickets.length === 0 && !list.isError && (
          <p className={classes["empty"]}>Nothing here. Drop a card to change that.</p>
        )}
        <div style={{ position: "relative", height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const ticket = tickets[index];
            return (
              ticket && (
                <div
                  key={ticket.id}
                  ref={virtualizer.measureElement}
                  data-index={index}
                  className={classes["place"]}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <BoardCard
                    ticket={ticket}
                    withProject={withProject}
                    onOpen={() => onOpen(ticket, tickets)}
                  />
                </div>
              )
            );
          })}
        </div>
        <MoreRows list={list} of="cards" />
      </div>
    </section>
  );
};
