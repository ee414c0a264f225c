import { useTickets } from "@headwater/client";
import { useDebouncedValue } from "@mantine/hooks";
import { Spotlight, type SpotlightActionData } from "@mantine/spotlight";
import { useNavigate } from "@tanstack/react-router";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { StatusIcon } from "../components/status-icon.tsx";
import { useDirectory } from "../data/directory.tsx";
import { ticketReference } from "../features/tickets/reference.ts";
import { useCommands } from "./commands.tsx";

const LIMIT = 8;

/** Results that come late have no mark: Enter should take the first of them all the same. */
const highlightFirst = (): void => {
  const list = document.querySelector(".mantine-Spotlight-actionsList");
  if (list && !list.querySelector("[data-selected]"))
    list.querySelector("[data-action]")?.setAttribute("data-selected", "true");
};

/** Ctrl/⌘ K: type to go anywhere, do anything, or find a ticket by its title or number. */
export const CommandPalette = () => {
  const [text, setText] = useState("");
  const [settled] = useDebouncedValue(text.trim(), 150);
  const navigate = useNavigate();
  const directory = useDirectory();
  const commands = useCommands();

  const number = /(\d+)$/.exec(settled)?.[1];
  const tickets = useTickets(
    {
      where: number
        ? { or: [{ id: Number(number) }, { title: { icontains: settled } }] }
        : { title: { icontains: settled } },
      select: ["id", "projectId", "title", "status"],
      sort: "-updatedAt",
      limit: LIMIT,
    },
    { enabled: settled.length > 1, placeholderData: (before) => before },
  );

  const found = settled.length > 1 ? (tickets.data?.data ?? []) : [];
  const ticketActions = found.map((ticket): SpotlightActionData => ({
    id: `ticket-${ticket.id}`,
    label: ticket.title,
    description: ticketReference(directory.project(ticket.projectId), ticket.id),
    leftSection: <StatusIcon status={ticket.status} labelled />,
    onClick: () =>
      void navigate({ to: "/tickets/$ticketId", params: { ticketId: String(ticket.id) } }),
  }));
  const words = text.trim().toLowerCase();
  const groups = [
    ...commands.map(({ group, actions }) => ({
      group,
      actions: actions.filter(({ label, keywords }) =>
        `${label} ${String(keywords ?? "")}`.toLowerCase().includes(words),
      ),
    })),
    { group: "Tickets", actions: ticketActions },
  ].filter(({ actions }) => actions.length > 0);

  useEffect(highlightFirst);

  return (
    <Spotlight
      query={text}
      onQueryChange={setText}
      actions={groups}
      filter={(_query, actions) => actions}
      shortcut={["mod + K"]}
      scrollable
      maxHeight={420}
      highlightQuery
      clearQueryOnClose
      nothingFound={tickets.isFetching ? "Looking…" : "Nothing found"}
      searchProps={{
        leftSection: <IconSearch size={18} stroke={1.6} />,
        placeholder: "Find a ticket, go somewhere, do something…",
        "aria-label": "Find a ticket, go somewhere, do something",
      }}
    />
  );
};
