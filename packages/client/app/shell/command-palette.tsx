import { Spotlight, type SpotlightActionData } from "@mantine/spotlight";
import { useNavigate } from "@tanstack/react-router";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { StatusIcon } from "../components/status-icon.tsx";
import { useDirectory } from "../data/directory.tsx";
import { ticketReference } from "../features/tickets/reference.ts";
import { useCommands } from "./commands.tsx";
import { useFoundTickets } from "./use-found-tickets.ts";

/** The list marks its first entry when the text changes: what comes late has to be marked after. */
const marked = (): HTMLElement | null => {
  const list = document.querySelector(".mantine-Spotlight-actionsList");
  if (list && !list.querySelector("[data-selected]"))
    list.querySelector("[data-action]")?.setAttribute("data-selected", "true");
  return list?.querySelector<HTMLElement>("[data-selected]") ?? null;
};

/** Ctrl/⌘ K: type to go anywhere, do anything, or find a ticket by its title or number. */
export const CommandPalette = () => {
  const [text, setText] = useState("");
  /** The text that Enter was pressed on before there was anything to take. */
  const entered = useRef<string | null>(null);
  const navigate = useNavigate();
  const directory = useDirectory();
  const commands = useCommands();
  const { tickets, isPending } = useFoundTickets(text.trim());

  const ticketActions = tickets.map((ticket): SpotlightActionData => ({
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

  useEffect(() => {
    const first = marked();
    if (entered.current === null || (isPending && first === null)) return;
    if (entered.current === text) first?.click();
    entered.current = null;
  });

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
      nothingFound={isPending ? "Looking…" : "Nothing found"}
      searchProps={{
        leftSection: <IconSearch size={18} stroke={1.6} />,
        placeholder: "Find a ticket, go somewhere, do something…",
        "aria-label": "Find a ticket, go somewhere, do something",
        onKeyDown: ({ key }) => {
          if (key === "Enter" && isPending && marked() === null) entered.current = text;
        },
      }}
    />
  );
};
