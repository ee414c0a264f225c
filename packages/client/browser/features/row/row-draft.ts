import { useState } from "react";
import { serverFieldErrors } from "../../../ui/forms/field-errors.ts";
import { toastError } from "../../../ui/data/toasts.tsx";
import { type Draft, draftOf, readDraft } from "../../data/drafts.ts";
import type { Row } from "../../data/model.ts";
import type { Resource } from "../../data/schema.ts";

export type Drafts = Readonly<Record<string, Draft>>;

/** Whether bodies may hold the column: keys can't be changed once a row is there. */
export const isEditable = (resource: Resource, name: string, isNew: boolean): boolean =>
  resource.columns[name]?.body !== undefined && (isNew || !resource.key.includes(name));

/** The body that drafts come to, or what is wrong with them by column. */
export const bodyOf = (
  resource: Resource,
  drafts: Drafts,
): { readonly body: Row } | { readonly faults: Record<string, string> } => {
  const body: Row = {};
  const faults: Record<string, string> = {};
  for (const [name, draft] of Object.entries(drafts)) {
    const column = resource.columns[name];
    if (column === undefined || draft === undefined) continue;
    const reading = readDraft(column, draft);
    if ("fault" in reading) faults[name] = reading.fault;
    else body[name] = reading.value;
  }
  return Object.keys(faults).length > 0 ? { faults } : { body };
};

interface RowDraftOptions {
  readonly resource: Resource;
  /** The row as it stands; null for one that is to be made. */
  readonly row: Row | null;
  readonly initial?: Drafts;
  save(body: Row): Promise<unknown>;
}

/** What has been changed of a row and not been saved. */
export const useRowDraft = ({ resource, row, initial = {}, save }: RowDraftOptions) => {
  const [drafts, setDrafts] = useState<Drafts>(initial);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [busy, setBusy] = useState(false);

  const withoutKey = <T>(record: Readonly<Record<string, T>>, name: string): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));

  return {
    errors,
    busy,
    changed: Object.keys(drafts),
    draftOf: (name: string): Draft => {
      const column = resource.columns[name];
      return Object.hasOwn(drafts, name) || column === undefined
        ? drafts[name]
        : draftOf(column, row?.[name]);
    },
    set: (name: string, draft: Draft): void => {
      setErrors((before) => withoutKey(before, name));
      setDrafts((before) => ({ ...before, [name]: draft }));
    },
    reset: (name: string): void => {
      setErrors((before) => withoutKey(before, name));
      setDrafts((before) => withoutKey(before, name));
    },
    resetAll: (): void => {
      setErrors({});
      setDrafts({});
    },
    submit: async (): Promise<void> => {
      const made = bodyOf(resource, drafts);
      if ("faults" in made) return setErrors(made.faults);
      setBusy(true);
      try {
        await save(made.body);
        setDrafts({});
        setErrors({});
      } catch (error) {
        const found = serverFieldErrors(error);
        const known = Object.keys(found).some((name) => Object.hasOwn(resource.columns, name));
        if (known) setErrors(found);
        else toastError(error);
      } finally {
        setBusy(false);
      }
    },
  };
};

export type RowDraft = ReturnType<typeof useRowDraft>;
