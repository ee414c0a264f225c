import type { NewProject, Project } from "@headwater/api-client";
import { useCreateProject, useUpdateProject } from "@headwater/client";
import { newProjectSchema } from "@headwater/database/validators/projects";
import { ColorInput, Select, SimpleGrid, Stack, Switch, Textarea, TextInput } from "@mantine/core";
import { renderPickerOption } from "../../components/picker/select-option.tsx";
import { useDirectory } from "../../data/directory.tsx";
import { toastDone } from "../../../ui/data/toasts.tsx";
import { FormButtons } from "../../forms/form-buttons.tsx";
import { submitOnCtrlEnter } from "../../../ui/forms/submit-on-ctrl-enter.ts";
import { useRecordForm } from "../../forms/use-record-form.ts";
import { priorityOptions } from "../tickets/ticket-options.tsx";
import { SWATCHES } from "../labels/swatches.ts";

interface ProjectFormProps {
  /** The project to change; a new one when absent. */
  readonly project: Project | undefined;
  onClose(): void;
}

/** A key made of the name's letters, until somebody writes another. */
const keyFrom = (name: string): string => {
  const words = name
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter(Boolean);
  const initials = words.map((word) => word[0]).join("");
  return (words.length > 1 ? initials : (words[0] ?? "")).slice(0, words.length > 1 ? 10 : 4);
};

export const ProjectForm = ({ project, onClose }: ProjectFormProps) => {
  const { teams } = useDirectory();
  const create = useCreateProject();
  const update = useUpdateProject();
  const settings = project?.settings ?? {};

  const { form, submit } = useRecordForm({
    initialValues: {
      name: project?.name ?? "",
      key: project?.key ?? "",
      teamId: project?.teamId ?? teams[0]?.id ?? null,
      description: project?.description ?? "",
      color: settings.color ?? SWATCHES[0],
      defaultPriority: String(settings.defaultPriority ?? 2),
      email: settings.notify?.email ?? false,
      chat: settings.notify?.chat ?? false,
    },
    schema: newProjectSchema,
    chosen: ["teamId"],
    toData: (values): NewProject => ({
      name: values.name.trim(),
      key: values.key.trim(),
      teamId: values.teamId ?? "",
      description: values.description.trim() || null,
      settings: {
        ...settings,
        color: values.color,
        defaultPriority: Number(values.defaultPriority),
        notify: { email: values.email, chat: values.chat },
      },
    }),
    send: async (data) => {
      if (project) await update.mutateAsync({ key: project.id, data });
      else await create.mutateAsync(data);
      toastDone(project ? "Project saved" : `${data.name} created`);
    },
    onSent: onClose,
  });

  const changeName = (name: string) => {
    const follows = !project && form.values.key === keyFrom(form.values.name);
    form.setFieldValue("name", name);
    if (follows) form.setFieldValue("key", keyFrom(name));
  };

  return (
    <form onSubmit={submit} onKeyDown={submitOnCtrlEnter} noValidate>
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <TextInput
            label="Name"
            data-autofocus
            withAsterisk
            {...form.getInputProps("name")}
            onChange={(event) => changeName(event.currentTarget.value)}
          />
          <TextInput
            label="Key"
            description="Begins the numbers of its tickets"
            inputWrapperOrder={["label", "input", "description", "error"]}
            withAsterisk
            {...form.getInputProps("key")}
            onChange={(event) => form.setFieldValue("key", event.currentTarget.value.toUpperCase())}
          />
        </SimpleGrid>
        <Textarea
          label="Description"
          placeholder="What it is about, in a sentence or two"
          autosize
          minRows={2}
          maxRows={6}
          {...form.getInputProps("description")}
        />
        <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
          <Select
            label="Team"
            withAsterisk
            allowDeselect={false}
            data={teams.map(({ id, name }) => ({ value: id, label: name }))}
            {...form.getInputProps("teamId")}
          />
          <Select
            label="Usual priority"
            allowDeselect={false}
            data={priorityOptions.map(({ value, label }) => ({ value, label }))}
            renderOption={renderPickerOption(priorityOptions)}
            {...form.getInputProps("defaultPriority")}
          />
          <ColorInput
            label="Colour"
            format="hex"
            swatches={[...SWATCHES]}
            swatchesPerRow={6}
            withPicker={false}
            {...form.getInputProps("color")}
          />
        </SimpleGrid>
        <Switch
          size="xs"
          label="Send news by email"
          {...form.getInputProps("email", { type: "checkbox" })}
        />
        <Switch
          size="xs"
          label="Send news to the chat"
          {...form.getInputProps("chat", { type: "checkbox" })}
        />
      </Stack>
      <FormButtons
        action={project ? "Save" : "Create project"}
        busy={create.isPending || update.isPending}
        onCancel={onClose}
      />
    </form>
  );
};
