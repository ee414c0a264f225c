import type { Ticket } from "@headwater/api-client";
import { ticketPatchSchema } from "@headwater/database/validators/tickets";
import { Text, Textarea } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { fieldErrors } from "../../forms/field-errors.ts";
import { useTicketEditing } from "../tickets/ticket-editing.tsx";
import classes from "./ticket.module.css";

/** The title, edited in its place: Enter keeps, Escape takes back. */
export const TicketTitle = ({ ticket }: { readonly ticket: Ticket }) => {
  const { edit } = useTicketEditing();
  const [text, setText] = useState(ticket.title);
  const [error, setError] = useState("");
  const leaving = useRef(false);
  useEffect(() => setText(ticket.title), [ticket.title]);

  const keep = () => {
    const title = text.trim();
    const wrong = fieldErrors(ticketPatchSchema, { title })["title"] ?? "";
    setError(leaving.current ? "" : wrong);
    if (leaving.current || wrong) {
      if (leaving.current) setText(ticket.title);
      leaving.current = false;
      return;
    }
    if (title !== ticket.title) edit(ticket.id, { title });
  };
  return (
    <>
      <Textarea
        autosize
        variant="unstyled"
        value={text}
        aria-label="Title"
        aria-invalid={error !== ""}
        classNames={{ root: classes["titleRoot"] ?? "", input: classes["title"] ?? "" }}
        onChange={(event) => setText(event.currentTarget.value.replaceAll("\n", " "))}
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
