import type { Ticket } from "@headwater/api-client";
import { Button, Group, Textarea } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useState } from "react";
import { Markdown } from "../../components/markdown.tsx";
import { useTicketEditing } from "../tickets/ticket-editing.tsx";
import classes from "./ticket.module.css";

/** The description: Markdown to read, its source to edit. */
export const TicketBody = ({ ticket }: { readonly ticket: Ticket }) => {
  const { edit } = useTicketEditing();
  const [draft, setDraft] = useState<string | null>(null);
  const keep = () => {
    if (draft !== null && draft !== ticket.body) edit(ticket.id, { body: draft });
    setDraft(null);
  };
  if (draft === null)
    return (
      <div className={classes["body"]}>
        {ticket.body.trim() ? (
          <Markdown>{ticket.body}</Markdown>
        ) : (
          <p className={classes["faint"]}>No description yet.</p>
        )}
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          mt={8}
          ml={-8}
          leftSection={<IconPencil size={14} stroke={1.7} />}
          onClick={() => setDraft(ticket.body)}
        >
          {ticket.body.trim() ? "Edit description" : "Write a description"}
        </Button>
      </div>
    );
  return (
    <div className={classes["body"]}>
      <Textarea
        autosize
        autoFocus
        minRows={6}
        maxRows={26}
        value={draft}
        aria-label="Description"
        placeholder="The whole story; Markdown works"
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") setDraft(null);
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) keep();
        }}
      />
      <Group gap="xs" mt="xs" justify="flex-end">
        <Button variant="default" onClick={() => setDraft(null)}>
          Cancel
        </Button>
        <Button onClick={keep}>Save</Button>
      </Group>
    </div>
  );
};
