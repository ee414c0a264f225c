import { isSortable } from "./sorting.ts";
import { IconArrowDown, IconArrowUp, IconKey, IconLink, IconLock } from "@tabler/icons-react";
import type { SortTerm } from "@headwater/api-client/filter";
import { relationAt } from "../../data/links.ts";
import type { Resource } from "../../data/schema.ts";
import { isNumber, typeName } from "../../data/values.ts";
import classes from "./table.module.css";

interface HeadingProps {
  readonly resource: Resource;
  readonly name: string;
  readonly sort: readonly SortTerm[];
  /** `added`: after what it is sorted by already. */
  onSort(name: string, added: boolean): void;
}

const mark = { size: 13, stroke: 1.9, "aria-hidden": true };

/** Key, link or lock: what sort of column it is. */
export const ColumnMark = ({ resource, name }: Pick<HeadingProps, "resource" | "name">) => {
  if (resource.key.includes(name)) return <IconKey {...mark} className={classes["key"]} />;
  if (relationAt(resource, name)) return <IconLink {...mark} className={classes["foreign"]} />;
  const column = resource.columns[name];
  return column?.body === undefined && !resource.readOnly ? (
    <IconLock {...mark} className={classes["lock"]} />
  ) : null;
};

/** What a column is, in a few lines, for whoever points at it. */
const about = (resource: Resource, name: string): string => {
  const column = resource.columns[name];
  if (column === undefined) return name;
  const description = column.schema["description"];
  const [, leads] = relationAt(resource, name) ?? [];
  return [
    `${name}: ${typeName(column)}${column.nullable ? ", may be null" : ""}`,
    resource.key.includes(name) && "Part of the key",
    leads !== undefined && `Points at ${leads.target}`,
    column.body === undefined && "Set by the database or the server",
    typeof description === "string" && description,
  ]
    .filter(Boolean)
    .join("\n");
};

export const Heading = ({ resource, name, sort, onSort }: HeadingProps) => {
  const column = resource.columns[name];
  if (column === undefined) return null;
  const index = sort.findIndex(({ path }) => path.length === 1 && path[0] === name);
  const term = sort[index];
  const state = term === undefined ? "none" : term.descending ? "descending" : "ascending";
  const Arrow = term?.descending ? IconArrowDown : IconArrowUp;
  const inside = (
    <>
      <ColumnMark resource={resource} name={name} />
      <span className={classes["name"]}>{name}</span>
      {term && <Arrow size={13} stroke={2.2} aria-hidden />}
      {term && sort.length > 1 && <span className={classes["nth"]}>{index + 1}</span>}
    </>
  );
  return (
    <div
      role="columnheader"
      className={classes["heading"]}
      data-number={isNumber(column) && !relationAt(resource, name)}
      title={about(resource, name)}
      {...(isSortable(column) && { "aria-sort": state })}
    >
      {isSortable(column) ? (
        <button
          type="button"
          className={classes["sort"]}
          aria-label={`Sort by ${name}`}
          onClick={(event) => onSort(name, event.shiftKey)}
        >
          {inside}
        </button>
      ) : (
        <span className={classes["unsorted"]}>{inside}</span>
      )}
    </div>
  );
};
