import { Alert, Button } from "@mantine/core";
import { submitOnCtrlEnter } from "../../../ui/forms/submit-on-ctrl-enter.ts";
import type { Row } from "../../data/model.ts";
import type { Resource } from "../../data/schema.ts";
import { Field } from "./field.tsx";
import classes from "./row.module.css";
import { type Drafts, useRowDraft } from "./row-draft.ts";

interface RowFormProps {
  readonly resource: Resource;
  /** The row as it stands; null for one that is to be made. */
  readonly row: Row | null;
  readonly initial?: Drafts;
  readonly action: string;
  save(body: Row): Promise<unknown>;
  /** Below the fields. */
  readonly children?: React.ReactNode;
}

/** All columns of a row. What can be set has an input; nothing is sent before it is saved. */
export const RowForm = (props: RowFormProps) => {
  const { resource, row, initial, action, save, children } = props;
  const form = useRowDraft({ resource, row, save, ...(initial && { initial }) });
  const names = Object.keys(resource.columns).filter(
    (name) => row === null || !resource.columns[name]?.writeOnly || resource.columns[name].body,
  );
  const elsewhere = Object.entries(form.errors).filter(
    ([name]) => !Object.hasOwn(resource.columns, name),
  );
  const count = form.changed.length;
  return (
    <form
      className={classes["form"]}
      aria-label={resource.labels.one}
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      <div className={classes["body"]}>
        {elsewhere.map(([name, message]) => (
          <Alert key={name} color="red" p="xs">
            {message}
          </Alert>
        ))}
        {names.map((name) => (
          <Field key={name} resource={resource} name={name} row={row} form={form} />
        ))}
        {children}
      </div>
      {(count > 0 || row === null) && (
        <div className={classes["footer"]}>
          <span className={classes["note"]}>
            {row === null ? "" : `${count} ${count === 1 ? "column" : "columns"} changed`}
          </span>
          {row !== null && (
            <Button variant="default" onClick={form.resetAll}>
              Revert
            </Button>
          )}
          <Button type="submit" loading={form.busy} title="Ctrl Enter">
            {action}
          </Button>
        </div>
      )}
    </form>
  );
};
