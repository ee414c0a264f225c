import { shapes, type Ticket } from "@headwater/api-client";
import { type ColumnShape, decodeValue, encodeValue } from "@headwater/database/filter";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useTicketEditing } from "../tickets/ticket-editing.tsx";
import { Property } from "./property.tsx";
import classes from "./ticket.module.css";

/** Columns that have a place of their own on the page. */
const PLACED = new Set<string>([
  "id",
  "projectId",
  "title",
  "body",
  "status",
  "priority",
  "assigneeId",
  "reporterId",
  "parentId",
  "dueAt",
  "estimateHours",
  "createdAt",
  "updatedAt",
] satisfies (keyof Ticket)[]);

/** `customerValue` as people read it: `Customer value`. */
const label = (name: string): string => {
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What the schema has come to say of a ticket since this page was written. */
export const MoreFields = ({ ticket }: { readonly ticket: Ticket }) => {
  const added = Object.entries(shapes["tickets"]?.columns ?? {}).filter(
    ([name]) => !PLACED.has(name),
  );
  if (added.length === 0) return null;
  return (
    <section aria-label="More fields" className={classes["moreFields"]}>
      <h3 className={classes["moreFieldsTitle"]}>More fields</h3>
      {added.map(([name, column]) => (
        <Property key={name} name={label(name)}>
          <Field ticket={ticket} name={name} column={column} />
        </Property>
      ))}
    </section>
  );
};

interface FieldProps {
  readonly ticket: Ticket;
  readonly name: string;
  readonly column: ColumnShape;
}

const Field = ({ ticket, name, column }: FieldProps) => {
  const { edit } = useTicketEditing();
  const value: unknown = ticket[name as keyof Ticket];
  const wire = value === null || value === undefined ? "" : encodeValue(column.kind, value);
  const current = typeof wire === "string" ? wire : JSON.stringify(wire);
  const [draft, setDraft] = useState<string | null>(null);

  const keep = () => {
    if (draft !== null && draft !== current) edit(ticket.id, { [name]: read(draft, column) });
    setDraft(null);
  };
  return (
    <TextInput
      size="xs"
      variant="unstyled"
      value={draft ?? current}
      placeholder="Nothing yet"
      aria-label={label(name)}
      classNames={{ input: classes["moreFieldsInput"] ?? "" }}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
        if (event.key === "Escape") setDraft(null);
      }}
    />
  );
};

/** What was typed, as code has it; the server says what is wrong with the rest. */
const read = (text: string, { kind, nullable }: ColumnShape): unknown => {
  if (text === "" && nullable) return null;
  try {
    const isWord = kind === "string" || kind === "enum" || kind === "decimal";
    const isText = isWord || kind === "date" || kind === "bigint" || kind === "binary";
    return decodeValue(kind, isText ? text : JSON.parse(text));
  } catch {
    return text;
  }
};
