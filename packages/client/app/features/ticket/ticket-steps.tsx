import type { Ticket } from "@headwater/api-client";
import { useTickets } from "@headwater/client";
import { ActionIcon, Group, Tooltip } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useShortcuts } from "../../../ui/components/shortcuts.ts";
import { useGoBack } from "./use-go-back.ts";
import { readTrail } from "../tickets/trail.ts";
import classes from "./ticket.module.css";

/** Steps through the list one came from; without one, through the project by number. */
export const TicketSteps = ({ ticket }: { readonly ticket: Ticket }) => {
  const navigate = useNavigate();
  const goBack = useGoBack();
  const trail = readTrail();
  const place = trail?.ids.indexOf(ticket.id) ?? -1;
  const astray = place < 0;
  const before = useNeighbour(ticket, "before", astray);
  const after = useNeighbour(ticket, "after", astray);
  const previous = astray ? before : trail?.ids[place - 1];
  const next = astray ? after : trail?.ids[place + 1];

  const go = (id: number | undefined) => {
    if (id !== undefined)
      void navigate({
        to: "/tickets/$ticketId",
        params: { ticketId: String(id) },
        replace: true,
      });
  };
  useShortcuts({
    j: () => go(next),
    k: () => go(previous),
    Escape: goBack,
  });
  return (
    <Group gap={2} wrap="nowrap" className={classes["steps"] ?? ""}>
      {!astray && trail && (
        <span className={classes["place"]}>
          {place + 1} of {trail.ids.length}
        </span>
      )}
      <Tooltip label="Previous (K)">
        <ActionIcon
          aria-label="Previous ticket"
          disabled={previous === undefined}
          onClick={() => go(previous)}
        >
          <IconChevronUp size={18} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Next (J)">
        <ActionIcon aria-label="Next ticket" disabled={next === undefined} onClick={() => go(next)}>
          <IconChevronDown size={18} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
};

/** The ticket beside this one in its project; the newest comes first. */
const useNeighbour = (
  { id, projectId }: Ticket,
  side: "before" | "after",
  enabled: boolean,
): number | undefined => {
  const { data } = useTickets(
    {
      where: { projectId, id: side === "before" ? { gt: id } : { lt: id } },
      sort: side === "before" ? "id" : "-id",
      select: ["id"],
      limit: 1,
    },
    { enabled },
  );
  return data?.data[0]?.id;
};
