import type { NewTicket } from "@headwater/api-client";
import { useCreateTicket } from "@headwater/client";
import { newTicketSchema } from "@headwater/database/validators/tickets";
import { Alert, NumberInput, Select, SimpleGrid, Stack, Textarea, TextInput } from "@mantine/core";
import { DatePickerInput } from "@mantine/dates";
import { useLocalStorage } from "@mantine/hooks";
import { IconUserPlus } from "@tabler/icons-react";
import { useActingUser } from "../../data/acting-user.tsx";
import { useDirectory } from "../../data/directory.tsx";
import { toastDone } from "../../../ui/data/toasts.tsx";
import { FormButtons } from "../../forms/form-buttons.tsx";
import { submitOnCtrlEnter } from "../../../ui/forms/submit-on-ctrl-enter.ts";
import { useRecordForm } from "../../forms/use-record-form.ts";
import { useProjectOfPage } from "../../shell/project-of-page.ts";
import { fromDayText, toDayText } from "./calendar.ts";
import { isStatus } from "./status.ts";
import { ticketReference } from "./reference.ts";
import { priorityOptions, statusOptions } from "./ticket-options.tsx";
import { renderPickerOption } from "../../components/picker/select-option.tsx";
import { personOptions } from "../people/person-options.tsx";

interface TicketFormProps {
  readonly defaults: Partial<NewTicket> | undefined;
  onClose(): void;
}

export const TicketForm = ({ defaults = {}, onClose }: TicketFormProps) => {
  const { projects, people, project, isReady } = useDirectory();
  const { user } = useActingUser();
  const create = useCreateTicket();
  const projectOfPage = useProjectOfPage();
  const [lastProject, setLastProject] = useLocalStorage({
    key: "headwater-last-project",
    defaultValue: "",
    getInitialValueInEffect: false,
  });
  const open = projects.filter(({ archived }) => !archived);
  const projectId =
    defaults.projectId ?? projectOfPage?.id ?? project(lastProject)?.id ?? open[0]?.id ?? null;

  const { form, submit } = useRecordForm({
    initialValues: {
      title: defaults.title ?? "",
      body: defaults.body ?? "",
      projectId,
      status: defaults.status ?? "open",
      priority: String(defaults.priority ?? project(projectId)?.settings.defaultPriority ?? 2),
      assigneeId: defaults.assigneeId ?? null,
      dueAt: toDayText(defaults.dueAt ?? null),
      estimateHours: defaults.estimateHours ?? ("" as number | string),
    },
    schema: newTicketSchema,
    chosen: ["projectId"],
    toData: (values): NewTicket => ({
      ...(defaults.parentId && { parentId: defaults.parentId }),
      title: values.title.trim(),
      body: values.body,
      projectId: values.projectId ?? "",
      status: isStatus(values.status) ? values.status : "open",
      priority: Number(values.priority),
      assigneeId: values.assigneeId,
      dueAt: fromDayText(values.dueAt),
      estimateHours: values.estimateHours === "" ? null : Number(values.estimateHours),
      reporterId: user?.id ?? "",
    }),
    send: async (data) => {
      const ticket = await create.mutateAsync(data);
      setLastProject(data.projectId);
      toastDone(`${ticketReference(project(ticket.projectId), ticket.id)} created`);
    },
    onSent: onClose,
  });

  return (
    <form onSubmit={submit} onKeyDown={submitOnCtrlEnter} noValidate>
      <Stack gap="sm">
        {isReady && !user && (
          <Alert color="yellow" icon={<IconUserPlus size={18} />}>
            Somebody has to report it: add a person first.
          </Alert>
        )}
        <TextInput
          label="Title"
          placeholder="What is to be done"
          data-autofocus
          withAsterisk
          {...form.getInputProps("title")}
        />
        <Textarea
          label="Description"
          placeholder="The whole story; Markdown works"
          autosize
          minRows={4}
          maxRows={12}
          {...form.getInputProps("body")}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
          <Select
            label="Project"
            withAsterisk
            searchable
            allowDeselect={false}
            data={open.map(({ id, name }) => ({ value: id, label: name }))}
            {...form.getInputProps("projectId")}
          />
          <Select
            label="Assignee"
            placeholder="Nobody"
            searchable
            clearable
            data={personOptions(people, user).map(({ value, label }) => ({ value, label }))}
            renderOption={renderPickerOption(personOptions(people, user))}
            {...form.getInputProps("assigneeId")}
          />
          <Select
            label="Status"
            allowDeselect={false}
            data={statusOptions.map(({ value, label }) => ({ value, label }))}
            renderOption={renderPickerOption(statusOptions)}
            leftSection={statusOptions.find(({ value }) => value === form.values.status)?.icon}
            {...form.getInputProps("status")}
          />
          <Select
            label="Priority"
            allowDeselect={false}
            data={priorityOptions.map(({ value, label }) => ({ value, label }))}
            renderOption={renderPickerOption(priorityOptions)}
            leftSection={priorityOptions.find(({ value }) => value === form.values.priority)?.icon}
            {...form.getInputProps("priority")}
          />
          <DatePickerInput
            label="Due"
            placeholder="No due date"
            clearable
            valueFormat="D MMM YYYY"
            {...form.getInputProps("dueAt")}
          />
          <NumberInput
            label="Estimate"
            placeholder="Hours"
            suffix=" h"
            min={0}
            decimalScale={2}
            {...form.getInputProps("estimateHours")}
          />
        </SimpleGrid>
      </Stack>
      <FormButtons action="Create ticket" busy={create.isPending} onCancel={onClose} />
    </form>
  );
};
