import type { User } from "@headwater/api-client";
import { useCreateUser, useUpdateUser } from "@headwater/client";
import { newUserSchema } from "@headwater/database/validators/users";
import { SegmentedControl, Stack, Text, TextInput } from "@mantine/core";
import { toastDone } from "../../../ui/data/toasts.tsx";
import { FormButtons } from "../../forms/form-buttons.tsx";
import { submitOnCtrlEnter } from "../../../ui/forms/submit-on-ctrl-enter.ts";
import { useRecordForm } from "../../forms/use-record-form.ts";

interface PersonFormProps {
  /** The person to change; a new one when absent. */
  readonly person: User | undefined;
  onClose(): void;
}

export const PersonForm = ({ person, onClose }: PersonFormProps) => {
  const create = useCreateUser();
  const update = useUpdateUser();
  const { form, submit } = useRecordForm({
    initialValues: {
      name: person?.name ?? "",
      email: person?.email ?? "",
      role: (person?.role ?? "member") as string,
    },
    schema: newUserSchema,
    toData: (values) => ({
      name: values.name.trim(),
      email: values.email.trim(),
      role: values.role === "admin" ? ("admin" as const) : ("member" as const),
    }),
    send: async (data) => {
      if (person) await update.mutateAsync({ key: person.id, data });
      else await create.mutateAsync(data);
      toastDone(person ? "Person saved" : `${data.name} added`);
    },
    onSent: onClose,
  });
  return (
    <form onSubmit={submit} onKeyDown={submitOnCtrlEnter} noValidate>
      <Stack gap="sm">
        <TextInput label="Name" data-autofocus withAsterisk {...form.getInputProps("name")} />
        <TextInput label="Email" type="email" withAsterisk {...form.getInputProps("email")} />
        <div>
          <Text size="sm" fw={500} mb={4} id="role-label">
            Role
          </Text>
          <SegmentedControl
            size="xs"
            aria-labelledby="role-label"
            data={[
              { value: "member", label: "Member" },
              { value: "admin", label: "Admin" },
            ]}
            {...form.getInputProps("role")}
          />
        </div>
      </Stack>
      <FormButtons
        action={person ? "Save" : "Add person"}
        busy={create.isPending || update.isPending}
        onCancel={onClose}
      />
    </form>
  );
};
