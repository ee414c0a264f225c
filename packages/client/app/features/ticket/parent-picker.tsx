import type { Ticket } from "@headwater/api-client";
import { useTicket, useTickets } from "@headwater/client";
import { Combobox, InputBase, useCombobox } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconHierarchy2 } from "@tabler/icons-react";
import { useState } from "react";
import { StatusIcon } from "../../components/status-icon.tsx";
import { useDirectory } from "../../data/directory.tsx";
import { ticketReference } from "../tickets/reference.ts";
import { useTicketEditing } from "../tickets/ticket-editing.tsx";
import classes from "./ticket.module.css";

const NONE = "none";
const FOUND = 12;

/** The ticket this one is a part of, found among those of the project by its title. */
export const ParentPicker = ({ ticket }: { readonly ticket: Ticket }) => {
  const { edit } = useTicketEditing();
  const { project } = useDirectory();
  const [text, setText] = useState("");
  const [settled] = useDebouncedValue(text.trim(), 150);
  const combobox = useCombobox({ onDropdownClose: () => setText("") });
  const parent = useTicket(ticket.parentId, { select: ["id", "title"] });
  const found = useTickets(
    {
      where: {
        projectId: ticket.projectId,
        id: { ne: ticket.id },
        ...(settled && { title: { icontains: settled } }),
      },
      select: ["id", "title", "status"],
      sort: "-updatedAt",
      limit: FOUND,
    },
    { enabled: combobox.dropdownOpened, placeholderData: (before) => before },
  );
  const name = ticket.parentId
    ? `${ticketReference(project(ticket.projectId), ticket.parentId)} ${parent.data?.title ?? ""}`
    : "";

  return (
    <Combobox
      store={combobox}
      width={320}
      position="bottom-end"
      shadow="md"
      onOptionSubmit={(value) => {
        edit(ticket.id, { parentId: value === NONE ? null : Number(value) });
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target>
        <InputBase
          size="xs"
          variant="unstyled"
          aria-label="Parent"
          placeholder="No parent"
          value={combobox.dropdownOpened ? text : name}
          title={name}
          leftSection={<IconHierarchy2 size={16} stroke={1.6} />}
          classNames={{ input: classes["propertyInput"] ?? "" }}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={280} style={{ overflowY: "auto" }}>
          {ticket.parentId && !settled && <Combobox.Option value={NONE}>No parent</Combobox.Option>}
          {found.data?.data.map(({ id, title, status }) => (
            <Combobox.Option key={id} value={String(id)} className={classes["parentOption"] ?? ""}>
              <StatusIcon status={status} size={14} />
              <span className={classes["childTitle"]}>{title}</span>
            </Combobox.Option>
          ))}
          {found.data?.data.length === 0 && <Combobox.Empty>Nothing found</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
};
