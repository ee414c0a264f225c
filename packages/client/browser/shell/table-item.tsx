import { IconEye, IconTable } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import classes from "../../ui/shell/sidebar.module.css";
import type { Resource } from "../data/schema.ts";
import own from "./table-item.module.css";

const brief = new Intl.NumberFormat("en-GB", { notation: "compact", maximumFractionDigits: 1 });

/** A table, with the number of its rows. */
export const TableItem = ({ resource }: { readonly resource: Resource }) => {
  const { data } = useQuery(resource.queries.aggregate({ count: true }));
  const Icon = resource.readOnly ? IconEye : IconTable;
  const count = data?.[0]?.count;
  return (
    <Link
      to="/$table"
      params={{ table: resource.path }}
      search={{ q: "" }}
      activeOptions={{ includeSearch: false }}
      className={classes["item"] ?? ""}
      title={resource.description ?? resource.table}
    >
      <span className={classes["icon"]}>
        <Icon size={16} stroke={1.6} />
      </span>
      <span className={classes["label"]}>{resource.name}</span>
      {count !== undefined && (
        <span className={own["count"]} title={`${count.toLocaleString("en-GB")} rows`}>
          {brief.format(count)}
        </span>
      )}
    </Link>
  );
};
