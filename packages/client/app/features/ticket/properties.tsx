import type { Ticket } from "@headwater/api-client";
import { NumberInput } from "@mantine/core";
import { DatePickerInput } from "@mantine/dates";
import { IconCalendarEvent, IconHourglass } from "@tabler/icons-react";
import dayjs from "dayjs";
import { useState } from "react";
import { PriorityIcon } from "../../components/priority-icon.tsx";
import { RelativeTime } from "../../components/relative-time.tsx";
import { StatusIcon } from "../../components/status-icon.tsx";
import { UserAvatar } from "../../components/user-avatar.tsx";
import { useDirectory } from "../../data/directory.tsx";
import { fromDayText, toDayText } from "../tickets/calendar.ts";
import { priorityLabel } from "../tickets/priority.ts";
import { STATUS_LABELS } from "../tickets/status.ts";
import { useTicketEditing } from "../tickets/ticket-editing.tsx";
import { MoreFields } from "./more-fields.tsx";
import { ParentPicker } from "./parent-picker.tsx";
import { Property, PropertyButton } from "./property.tsx";
import classes from "./ticket.module.css";
import { TicketLabels } from "./ticket-labels.tsx";

const DAY = "D MMM YYYY";

/** The facts of a ticket, each changed where it stands. */
export const Properties = ({ ticket }: { readonly ticket: Ticket }) => {
  const { edit, pickStatus, pickPriority, pickAssignee } = useTicketEditing();
  const { person } = useDirectory();
  const due = toDayText(ticket.dueAt);
  const assignee = person(ticket.assigneeId);
  const reporter = person(ticket.reporterId);
  return (
    <>
      <Property name="Status">
        <PropertyButton field="status" onPick={(anchor) => pickStatus(ticket, anchor)}>
          <StatusIcon status={ticket.status} />
          {STATUS_LABELS[ticket.status]}
        </PropertyButton>
      </Property>
      <Property name="Priority">
        <PropertyButton field="priority" onPick={(anchor) => pickPriority(ticket, anchor)}>
          <PriorityIcon priority={ticket.priority} />
          {priorityLabel(ticket.priority)}
        </PropertyButton>
      </Property>
      <Property name="Assignee">
        <PropertyButton field="assignee" onPick={(anchor) => pickAssignee(ticket, anchor)}>
          <UserAvatar user={assignee} size={18} />
          {assignee?.name ?? "Nobody"}
        </PropertyButton>
      </Property>
      <Property name="Due">
        <DatePickerInput
          size="xs"
          variant="unstyled"
          clearable
          value={due}
          placeholder="No due date"
          valueFormat={DAY}
          aria-label={due ? `Due date: ${dayjs(due).format(DAY)}` : "Due date"}
          leftSection={<IconCalendarEvent size={16} stroke={1.6} />}
          classNames={{ input: classes["propertyInput"] ?? "" }}
          onChange={(day) => edit(ticket.id, { dueAt: fromDayText(day) })}
        />
      </Property>
      <Property name="Estimate">
        <Estimate ticket={ticket} />
      </Property>
      <Property name="Labels" tall>
        <TicketLabels ticket={ticket} />
      </Property>
      <Property name="Parent">
        <ParentPicker ticket={ticket} />
      </Property>
      <Property name="Reporter">
        <span className={classes["propertyValue"]}>
          <UserAvatar user={reporter} size={18} />
          {reporter?.name ?? "Somebody"}
        </span>
      </Property>
      <MoreFields ticket={ticket} />
      <p className={classes["stamps"]}>
        Created <RelativeTime at={ticket.createdAt} />
        <br />
        Updated <RelativeTime at={ticket.updatedAt} />
      </p>
    </>
  );
};

const Estimate = ({ ticket }: { readonly ticket: Ticket }) => {
  const { edit } = useTicketEditing();
  const [draft, setDraft] = useState<number | string | null>(null);
  const hours = draft ?? ticket.estimateHours ?? "";
  const keep = () => {
    const estimateHours = hours === "" ? null : Number(hours);
    if (estimateHours !== ticket.estimateHours) edit(ticket.id, { estimateHours });
    setDraft(null);
  };
  return (
    <NumberInput
      size="xs"
      variant="unstyled"
      hideControls
      min={0}
      max={10_000}
      decimalScale={2}
      suffix=" h"
      value={hours}
      placeholder="No estimate"
      aria-label="Estimate in hours"
      leftSection={<IconHourglass size={16} stroke={1.6} />}
      classNames={{ input: classes["propertyInput"] ?? "" }}
      onChange={setDraft}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
      }}
    />
  );
};
