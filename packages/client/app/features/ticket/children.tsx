import type { Ticket } from "@headwater/api-client";
import { useTickets } from "@headwater/client";
import { ActionIcon, Tooltip } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { StatusIcon } from "../../components/status-icon.tsx";
import { UserAvatar } from "../../components/user-avatar.tsx";
import { useDirectory } from "../../data/directory.tsx";
import { useDialog } from "../../dialogs/dialogs.ts";
import { ticketReference } from "../tickets/reference.ts";
import { isSettled, STATUS_LABELS } from "../tickets/status.ts";
import { useTicketEditing } from "../tickets/ticket-editing.tsx";
import { Section } from "./section.tsx";
import classes from "./ticket.module.css";

/** The tickets this one is made of. */
export const Children = ({ ticket }: { readonly ticket: Ticket }) => {
  const { data } = useTickets({
    where: { parentId: ticket.id },
    select: ["id", "projectId", "title", "status", "priority", "assigneeId"],
    sort: "id",
    limit: 100,
  });
  const { project, person } = useDirectory();
  const { pickStatus } = useTicketEditing();
  const openDialog = useDialog();
  const children = data?.data ?? [];
  const settled = children.filter(({ status }) => isSettled(status)).length;
  const add = () =>
    openDialog({
      kind: "ticket",
      defaults: { projectId: ticket.projectId, parentId: ticket.id },
    });
  return (
    <Section
      title="Sub-tickets"
      note={children.length > 0 ? `${settled} of ${children.length} finished` : "None"}
      action={
        <Tooltip label="Add a sub-ticket">
          <ActionIcon size="sm" aria-label="Add a sub-ticket" onClick={add}>
            <IconPlus size={16} stroke={1.8} />
          </ActionIcon>
        </Tooltip>
      }
    >
      <ul className={classes["plain"]}>
        {children.map((child) => (
          <li key={child.id} className={classes["child"]}>
            <button
              type="button"
              className={classes["childStatus"]}
              aria-label={`Status: ${STATUS_LABELS[child.status]}`}
              onClick={(event) => pickStatus(child, event.currentTarget)}
            >
              <StatusIcon status={child.status} />
            </button>
            <Link
              to="/tickets/$ticketId"
              params={{ ticketId: String(child.id) }}
              className={classes["childLink"] ?? ""}
            >
              <span className={classes["childReference"]}>
                {ticketReference(project(child.projectId), child.id)}
              </span>
              <span className={classes["childTitle"]}>{child.title}</span>
            </Link>
            <UserAvatar user={person(child.assigneeId)} size={20} tooltip />
          </li>
        ))}
      </ul>
    </Section>
  );
};
