import {
  type Active,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  MouseSensor,
  pointerWithin,
  rectIntersection,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { toastDone } from "../../../ui/data/toasts.tsx";
import { useDialog } from "../../dialogs/dialogs.ts";
import { FilterBar } from "../filters/filter-bar.tsx";
import type { ListedTicket } from "../tickets/list-query.ts";
import { SortMenu } from "../tickets/sort-menu.tsx";
import { isStatus, STATUS_LABELS, STATUSES } from "../tickets/status.ts";
import { useTicketEditing } from "../tickets/ticket-editing.tsx";
import { leaveTrail } from "../tickets/trail.ts";
import { useTicketView } from "../tickets/use-ticket-view.ts";
import type { TicketScope } from "../tickets/where.ts";
import { CardFace } from "./board-card.tsx";
import { BoardColumn } from "./board-column.tsx";
import { announcements, instructions } from "./board-announcements.ts";
import { columnByColumn } from "./board-keyboard.ts";
import classes from "./board.module.css";

interface TicketBoardProps {
  readonly scope: TicketScope;
  /** What the board is called where a ticket leads back to it. */
  readonly title: string;
}

/** The ticket that the card being carried was made with. */
const ticketOf = ({ data }: Active): ListedTicket | null => data.current?.["ticket"] ?? null;

/** A column for each status; carrying a card to another column changes its status. */
export const TicketBoard = ({ scope, title }: TicketBoardProps) => {
  const view = useTicketView(scope, "priority");
  const { edit } = useTicketEditing();
  const navigate = useNavigate();
  const { href } = useLocation();
  const openDialog = useDialog();
  const [carried, setCarried] = useState<ListedTicket | null>(null);
  const withProject = !scope.projectId;

  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: columnByColumn,
      keyboardCodes: { start: ["Space"], end: ["Space", "Enter"], cancel: ["Escape"] },
    }),
  );

  const drop = ({ over }: DragEndEvent) => {
    setCarried(null);
    const status = String(over?.id ?? "");
    if (!carried || !isStatus(status) || status === carried.status) return;
    const before = carried.status;
    edit(carried.id, { status });
    toastDone(`Moved to ${STATUS_LABELS[status]}`, () => edit(carried.id, { status: before }));
  };

  const open = (ticket: ListedTicket, column: readonly ListedTicket[]) => {
    leaveTrail({ ids: column.map(({ id }) => id), href, title });
    void navigate({ to: "/tickets/$ticketId", params: { ticketId: String(ticket.id) } });
  };

  return (
    <>
      <FilterBar view={view} scope={scope} withStatus={false}>
        <SortMenu sort={view.sort} onSort={view.setSort} />
      </FilterBar>
      <DndContext
        sensors={sensors}
        collisionDetection={(found) => {
          const under = pointerWithin(found);
          return under.length > 0 ? under : rectIntersection(found);
        }}
        accessibility={{ announcements, screenReaderInstructions: { draggable: instructions } }}
        onDragStart={({ active }) => setCarried(ticketOf(active))}
        onDragEnd={drop}
        onDragCancel={() => setCarried(null)}
      >
        <div className={classes["board"]}>
          {STATUSES.map((status) => (
            <BoardColumn
              key={status}
              status={status}
              where={view.where}
              sort={view.sort}
              withProject={withProject}
              onOpen={open}
              onAdd={(next) =>
                openDialog({
                  kind: "ticket",
                  defaults: {
                    status: next,
                    ...(scope.projectId && { projectId: scope.projectId }),
                  },
                })
              }
            />
          ))}
        </div>
        <DragOverlay dropAnimation={null}>
          {carried && (
            <div className={classes["card"]} data-carried>
              <div className={classes["cardLink"]}>
                <CardFace ticket={carried} withProject={withProject} />
              </div>
            </div>
          )}
        </DragOverlay>
      </DndContext>
    </>
  );
};
