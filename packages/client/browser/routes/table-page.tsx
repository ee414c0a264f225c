import { useParams, useSearch } from "@tanstack/react-router";
import { useSchema } from "../data/schema.ts";
import { TableView } from "../features/table/table-view.tsx";
import { MissingPage } from "./missing-page.tsx";

/** `/browse/tickets?status=open`, and `/browse/tickets/7` with that row beside the list. */
export const TablePage = () => {
  const { table, key } = useParams({ strict: false });
  const { q } = useSearch({ from: "/$table" });
  const { resources } = useSchema();
  const resource = resources.find(({ path }) => path === table);
  if (resource === undefined) return <MissingPage />;
  return <TableView key={resource.name} resource={resource} q={q} openKey={key ?? null} />;
};
