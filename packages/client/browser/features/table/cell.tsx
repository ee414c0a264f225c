import { IconArrowUpRight } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { relatedPlace, relationAt } from "../../data/links.ts";
import type { Row } from "../../data/model.ts";
import { type Resource, useSchema } from "../../data/schema.ts";
import { isNumber } from "../../data/values.ts";
import classes from "./cell.module.css";
import { Value } from "./value.tsx";

interface CellProps {
  readonly resource: Resource;
  readonly name: string;
  readonly row: Row;
}

/** What the related row is called, where that came along. */
const calledIn = (row: Row, relation: string, label: string | null | undefined): string | null => {
  const related = row[relation];
  if (typeof related !== "object" || related === null || !label) return null;
  const called: unknown = Reflect.get(related, label);
  return typeof called === "string" && called !== "" ? called : null;
};

/** One value of a row; a foreign key leads to the row it points at. */
export const Cell = ({ resource, name, row }: CellProps) => {
  const schema = useSchema();
  const column = resource.columns[name];
  if (column === undefined) return null;
  const value = row[name];
  const [relation, leads] = relationAt(resource, name) ?? [];
  const place =
    leads === undefined || value === null || value === undefined
      ? null
      : relatedPlace(schema, leads, row);
  if (place === null || relation === undefined || leads === undefined)
    return (
      <div className={classes["cell"]} data-number={isNumber(column) && leads === undefined}>
        <Value column={column} value={value} />
      </div>
    );
  // Of several columns that lead there together none alone is what the row is called.
  const called =
    leads.columns.length > 1
      ? null
      : calledIn(row, relation, schema.byName.get(leads.target)?.label);
  return (
    <div className={classes["cell"]}>
      <Link {...place} className={classes["link"] ?? ""} title={`${leads.target} ${String(value)}`}>
        {called !== null && <span className={classes["called"]}>{called}</span>}
        {called !== value && (
          <span className={classes["value"]} data-aside={called !== null}>
            <Value column={column} value={value} />
          </span>
        )}
        <IconArrowUpRight className={classes["arrow"]} size={13} stroke={2} aria-hidden />
      </Link>
    </div>
  );
};
