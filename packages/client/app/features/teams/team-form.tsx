import type { Team } from "@headwater/api-client";
import { useCreateTeam, useUpdateTeam } from "@headwater/client";
import { newTeamSchema } from "@headwater/database/validators/teams";
import { Stack, TextInput } from "@mantine/core";
import { toastDone } from "../../../ui/data/toasts.tsx";
import { FormButtons } from "../../forms/form-buttons.tsx";
import { submitOnCtrlEnter } from "../../../ui/forms/submit-on-ctrl-enter.ts";
import { useRecordForm } from "../../forms/use-record-form.ts";

interface TeamFormProps {
  /** The team to change; a new one when absent. */
  readonly team: Team | undefined;
  onClose(): void;
}

const slugFrom = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

export const TeamForm = ({ team, onClose }: TeamFormProps) => {
  const create = useCreateTeam();
  const update = useUpdateTeam();
  const { form, submit } = useRecordForm({
    initialValues: { name: team?.name ?? "", slug: team?.slug ?? "" },
    schema: newTeamSchema,
    toData: (values) => ({ name: values.name.trim(), slug: values.slug.trim() }),
    send: async (data) => {
      if (team) await update.mutateAsync({ key: team.id, data });
      else await create.mutateAsync(data);
      toastDone(team ? "Team saved" : `${data.name} created`);
    },
    onSent: onClose,
  });
  const changeName = (name: string) => {
    const follows = !team && form.values.slug === slugFrom(form.values.name);
    form.setFieldValue("name", name);
    if (follows) form.setFieldValue("slug", slugFrom(name));
  };
  return (
    <form onSubmit={submit} onKeyDown={submitOnCtrlEnter} noValidate>
      <Stack gap="sm">
        <TextInput
          label="Name"
          data-autofocus
          withAsterisk
          {...form.getInputProps("name")}
          onChange={(event) => changeName(event.currentTarget.value)}
        />
        <TextInput
          label="Short name"
          description="Stands in addresses"
          withAsterisk
          {...form.getInputProps("slug")}
        />
      </Stack>
      <FormButtons
        action={team ? "Save" : "Create team"}
        busy={create.isPending || update.isPending}
        onCancel={onClose}
      />
    </form>
  );
};
