import type { Ticket } from "@headwater/api-client";
import { ticketPatchSchema } from "@headwater/database/validators/tickets";
import { Text, Textarea } from "@mantine/core";
import { useRef, useState } from "react";
import { fieldErrors } from "../../../ui/forms/field-errors.ts";
import { useTicketEditing } from "../tickets/ticket-editing.tsx";
import classes from "./ticket.module.css";

/** The title, edited in its place: Enter keeps, Escape takes back. */
export const TicketTitle = ({ ticket }: { readonly ticket: Ticket }) => {
  const { edit } = useTicketEditing();
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState("");
  const leaving = useRef(false);

  const keep = () => {
    const title = (draft ?? ticket.title).trim();
    const wrong = fieldErrors(ticketPatchSchema, { title })["title"] ?? "";
    const isLeft = leaving.current;
    leaving.current = false;
    setError(isLeft ? "" : wrong);
    if (wrong && !isLeft) return;
    if (!isLeft && title !== ticket.title) edit(ticket.id, { title });
    setDraft(null);
  };
  return (
    <>
      <Textarea
        autosize
        variant="unstyled"
        value={draft ?? ticket.title}
        aria-label="Title"
        aria-invalid={error !== ""}
        classNames={{ root: classes["titleRoot"] ?? "", input: classes["title"] ?? "" }}
        onChange={(event) => setDraft(event.currentTarget.value.replaceAll("\n", " "))}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== "Escape") return;
          event.preventDefault();
          leaving.current = event.key === "Escape";
          event.currentTarget.blur();
        }}
      />
      {error && (
        <Text size="sm" c="red" role="alert">
          {error}
        </Text>
      )}
    </>
  );
};
