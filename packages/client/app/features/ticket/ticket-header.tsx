import type { Ticket } from "@headwater/api-client";
import { useRemoveTicket } from "@headwater/client";
import { ActionIcon, CopyButton, Menu, Tooltip } from "@mantine/core";
import { IconCheck, IconDots, IconLink, IconSubtask, IconTrash } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { crumbClass, Crumbs } from "../../components/crumbs.tsx";
import { PageHeader } from "../../../ui/components/page-header.tsx";
import { ProjectMark } from "../../components/project-mark.tsx";
import { useDirectory } from "../../data/directory.tsx";
import { toastDone } from "../../../ui/data/toasts.tsx";
import { useDialog } from "../../dialogs/dialogs.ts";
import { ticketReference } from "../tickets/reference.ts";
import classes from "./ticket.module.css";
import { useGoBack } from "./use-go-back.ts";
import { TicketSteps } from "./ticket-steps.tsx";

/** Where the ticket belongs, the ones beside it, and what can be done with it. */
export const TicketHeader = ({ ticket }: { readonly ticket: Ticket }) => {
  const project = useDirectory().project(ticket.projectId);
  const openDialog = useDialog();
  const remove = useRemoveTicket();
  const goBack = useGoBack();
  const reference = ticketReference(project, ticket.id);

  const askToDelete = () =>
    openDialog({
      kind: "confirm",
      title: `Delete ${reference}?`,
      message: "Its tasks, comments and attachments go with it. There is no way back.",
      action: "Delete ticket",
      onConfirm: async () => {
        await remove.mutateAsync(ticket.id);
        toastDone(`${reference} deleted`);
        goBack();
      },
    });

  return (
    <PageHeader
      title={`${reference} ${ticket.title}`}
      heading={
        <Crumbs here={reference}>
          {project && (
            <Link
              to="/projects/$projectKey/tickets"
              params={{ projectKey: project.key }}
              search={{}}
              className={crumbClass}
            >
              <ProjectMark project={project} size={18} />
              <span className={classes["crumbName"]}>{project.name}</span>
            </Link>
          )}
          {ticket.parentId && (
            <Link
              to="/tickets/$ticketId"
              params={{ ticketId: String(ticket.parentId) }}
              className={crumbClass}
            >
              {ticketReference(project, ticket.parentId)}
            </Link>
          )}
        </Crumbs>
      }
      actions={
        <>
          <TicketSteps ticket={ticket} />
          <CopyButton value={location.href} timeout={1500}>
            {({ copied, copy }) => (
              <Tooltip label={copied ? "Copied" : "Copy the link"}>
                <ActionIcon aria-label="Copy the link" onClick={copy} visibleFrom="xs">
                  {copied ? <IconCheck size={17} /> : <IconLink size={17} stroke={1.7} />}
                </ActionIcon>
              </Tooltip>
            )}
          </CopyButton>
          <Menu position="bottom-end" width={190}>
            <Menu.Target>
              <ActionIcon aria-label="More about this ticket">
                <IconDots size={18} stroke={1.7} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                leftSection={<IconSubtask size={16} stroke={1.7} />}
                onClick={() =>
                  openDialog({
                    kind: "ticket",
                    defaults: { projectId: ticket.projectId, parentId: ticket.id },
                  })
                }
              >
                Add a sub-ticket
              </Menu.Item>
              <Menu.Divider />
              <Menu.Item
                color="red"
                leftSection={<IconTrash size={16} stroke={1.7} />}
                onClick={askToDelete}
              >
                Delete
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      }
    />
  );
};
