import { useForm } from "@mantine/form";
import type { z } from "zod";
import { toastError } from "../../ui/data/toasts.tsx";
import { fieldErrors, serverFieldErrors } from "../../ui/forms/field-errors.ts";

interface RecordForm<Values extends Record<string, unknown>, Data> {
  readonly initialValues: Values;
  /** The generated validator of the body that is sent. */
  readonly schema: z.ZodType;
  /** Fields that have to be chosen from a list. */
  readonly chosen?: readonly (keyof Values & string)[];
  /** The body that the fields come to. */
  toData(values: Values): Data;
  /** Sends it; a rejection that names fields shows on them, any other as a toast. */
  send(data: Data): Promise<unknown>;
  onSent(): void;
}

/** A form over one row, checked by the same validator as on the server, and by the server too. */
export const useRecordForm = <Values extends Record<string, unknown>, Data>(
  record: RecordForm<Values, Data>,
) => {
  const form = useForm<Values>({
    mode: "controlled",
    initialValues: record.initialValues,
    validate: (values) => ({
      ...fieldErrors(record.schema, record.toData(values)),
      ...Object.fromEntries(
        record.chosen?.filter((field) => !values[field]).map((field) => [field, "Required"]) ?? [],
      ),
    }),
    validateInputOnBlur: false,
    clearInputErrorOnChange: true,
  });
  const submit = form.onSubmit(
    async (values) => {
      try {
        await record.send(record.toData(values));
      } catch (error) {
        const errors = serverFieldErrors(error);
        const known = Object.keys(errors).filter((field) => field in values);
        if (known.length === 0) toastError(error);
        else form.setErrors(errors);
        focusField(form.getInputNode(known[0] ?? ""));
        return;
      }
      record.onSent();
    },
    (errors) => focusField(form.getInputNode(Object.keys(errors)[0] ?? "")),
  );
  return { form, submit };
};

const focusField = (node: HTMLElement | null): void => node?.focus();
