import type { DescribedRelation } from "@headwater/api-client/filter";
import { IconChevronRight } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type Place, relatedPlace, relatedWhere } from "../../data/links.ts";
import type { Row } from "../../data/model.ts";
import { type Resource, useSchema } from "../../data/schema.ts";
import classes from "./row.module.css";

interface RelatedProps {
  readonly resource: Resource;
  readonly row: Row;
}

/** The rows that point at this one: how many, and the way to them. */
export const Related = ({ resource, row }: RelatedProps) => {
  const schema = useSchema();
  const many = Object.entries(resource.relations).flatMap(([name, relation]) => {
    const target = schema.byName.get(relation.target);
    const place = relation.many ? relatedPlace(schema, relation, row) : null;
    return target && place ? [{ name, relation, target, place }] : [];
  });
  if (many.length === 0) return null;
  return (
    <section className={classes["related"]} aria-label="Related rows">
      <h3 className={classes["heading"]}>Points here</h3>
      {many.map((one) => (
        <RelatedRows key={one.name} {...one} row={row} />
      ))}
    </section>
  );
};

interface RelatedRowsProps {
  readonly name: string;
  readonly relation: DescribedRelation;
  readonly target: Resource;
  readonly place: Place;
  readonly row: Row;
}

const RelatedRows = ({ name, relation, target, place, row }: RelatedRowsProps) => {
  const where = relatedWhere(target, relation, row) ?? {};
  const { data } = useQuery(target.queries.aggregate({ where, count: true }));
  const count = data?.[0]?.count;
  return (
    <Link {...place} className={classes["relation"] ?? ""} data-none={count === 0}>
      <span className={classes["relationName"]}>{name}</span>
      {target.name !== name && <span className={classes["type"]}>{target.name}</span>}
      <span className={classes["count"]}>{count?.toLocaleString("en-GB") ?? "…"}</span>
      <IconChevronRight size={14} stroke={1.8} aria-hidden />
    </Link>
  );
};
