import type { Label } from "@headwater/api-client";
import { useCreateLabel, useUpdateLabel } from "@headwater/client";
import { newLabelSchema } from "@headwater/database/validators/labels";
import { ColorInput, Stack, TextInput } from "@mantine/core";
import { LabelChip } from "../../components/label-chip.tsx";
import { FormButtons } from "../../forms/form-buttons.tsx";
import { submitOnCtrlEnter } from "../../../ui/forms/submit-on-ctrl-enter.ts";
import { useRecordForm } from "../../forms/use-record-form.ts";
import { SWATCHES } from "./swatches.ts";

interface LabelFormProps {
  readonly projectId: string;
  /** The label to change; a new one when absent. */
  readonly label?: Label;
  /** The name a new one begins with. */
  readonly name?: string;
  readonly onSaved?: (label: Label) => void;
  onClose(): void;
}

/** A colour that differs from name to name, but not from day to day. */
const swatchFor = (name: string): string => SWATCHES[name.length % SWATCHES.length] ?? SWATCHES[0];

export const LabelForm = ({ projectId, label, name = "", onSaved, onClose }: LabelFormProps) => {
  const create = useCreateLabel();
  const update = useUpdateLabel();
  const { form, submit } = useRecordForm({
    initialValues: { name: label?.name ?? name, color: label?.color ?? swatchFor(name) },
    schema: newLabelSchema,
    toData: (values) => ({ projectId, name: values.name.trim(), color: values.color }),
    send: async (data) => {
      const saved = label
        ? await update.mutateAsync({ key: label.id, data })
        : await create.mutateAsync(data);
      onSaved?.(saved);
    },
    onSent: onClose,
  });
  return (
    <form onSubmit={submit} onKeyDown={submitOnCtrlEnter} noValidate>
      <Stack gap="sm">
        <TextInput label="Name" data-autofocus withAsterisk {...form.getInputProps("name")} />
        <ColorInput
          label="Colour"
          format="hex"
          swatches={[...SWATCHES]}
          swatchesPerRow={6}
          {...form.getInputProps("color")}
        />
        <div>
          <LabelChip name={form.values.name.trim() || "Label"} color={form.values.color} />
        </div>
      </Stack>
      <FormButtons
        action={label ? "Save" : "Create label"}
        busy={create.isPending || update.isPending}
        onCancel={onClose}
      />
    </form>
  );
};
