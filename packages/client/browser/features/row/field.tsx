import { ActionIcon, Tooltip } from "@mantine/core";
import { IconArrowBackUp, IconArrowUpRight } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { relatedPlace, relationAt } from "../../data/links.ts";
import { type Draft, isItems } from "../../data/drafts.ts";
import type { Row } from "../../data/model.ts";
import { type Resource, useSchema } from "../../data/schema.ts";
import { isList, typeName } from "../../data/values.ts";
import { ListInput } from "../../fields/list-input.tsx";
import { RelationInput } from "../../fields/relation-input.tsx";
import { ValueInput } from "../../fields/value-input.tsx";
import { ColumnMark } from "../table/heading.tsx";
import { Value } from "../table/value.tsx";
import classes from "./row.module.css";
import { isEditable, type RowDraft } from "./row-draft.ts";

interface FieldProps {
  readonly resource: Resource;
  readonly name: string;
  /** The row as it stands; null for one that is to be made. */
  readonly row: Row | null;
  readonly form: RowDraft;
}

/** What becomes of a column that is given no value. */
const withoutValue = (resource: Resource, name: string, draft: Draft): string => {
  const column = resource.columns[name];
  if (draft === null) return "null";
  if (draft === "") return "empty text";
  if (column?.defaultValue !== undefined) return `default: ${String(column.defaultValue)}`;
  if (column?.body === "required") return "required";
  return column?.nullable ? "null" : "filled in";
};

/** A column of a row: what it is, its value, and what is wrong with it. */
export const Field = ({ resource, name, row, form }: FieldProps) => {
  const schema = useSchema();
  const column = resource.columns[name];
  if (column === undefined) return null;
  const editable = isEditable(resource, name, row === null);
  if (row === null && !editable) return null;
  const draft = form.draftOf(name);
  const isChanged = form.changed.includes(name);
  const id = `field-${name}`;
  const { description } = column.schema;
  const [, relation] = relationAt(resource, name) ?? [];
  const place = relation && row && !isChanged ? relatedPlace(schema, relation, row) : null;
  const change = (next: Draft): void => {
    const isCleared = next === "" && column.kind !== "string" && column.kind !== "json";
    const none = column.nullable ? null : undefined;
    form.set(name, isCleared || next === undefined ? none : next);
  };
  const shared = {
    id,
    column,
    draft,
    label: name,
    placeholder: withoutValue(resource, name, draft),
    error: form.errors[name],
    onChange: change,
  };
  return (
    <div className={classes["field"]} data-changed={isChanged}>
      <div className={classes["caption"]}>
        <label htmlFor={id} className={classes["name"]}>
          {name}
        </label>
        <ColumnMark resource={resource} name={name} />
        {column.body === "required" && <span className={classes["required"]}>required</span>}
        <span className={classes["type"]}>{typeName(column)}</span>
        {place && (
          <Tooltip label={`To the ${relation?.target ?? ""}`}>
            <Link {...place} aria-label={`Follow ${name}`} className={classes["follow"] ?? ""}>
              <IconArrowUpRight size={14} stroke={2} aria-hidden />
            </Link>
          </Tooltip>
        )}
        {editable && isChanged && (
          <Tooltip label="As it was">
            <ActionIcon size="xs" aria-label={`Reset ${name}`} onClick={() => form.reset(name)}>
              <IconArrowBackUp size={14} stroke={2} />
            </ActionIcon>
          </Tooltip>
        )}
        {editable && column.nullable && (
          <button
            type="button"
            className={classes["nullButton"]}
            aria-label={`Set ${name} to null`}
            aria-pressed={draft === null}
            onClick={() => form.set(name, null)}
          >
            null
          </button>
        )}
      </div>
      {!editable && (
        <div className={classes["fixed"]} id={id}>
          <Value column={column} value={row?.[name]} />
        </div>
      )}
      {editable &&
        (relation?.columns.length === 1 ? (
          <RelationInput {...shared} relation={relation} />
        ) : isList(column) ? (
          <ListInput {...shared} items={isItems(draft) ? draft : []} isGiven={isItems(draft)} />
        ) : (
          <ValueInput {...shared} />
        ))}
      {typeof description === "string" && <div className={classes["about"]}>{description}</div>}
    </div>
  );
};
