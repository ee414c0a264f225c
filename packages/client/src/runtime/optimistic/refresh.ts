import type { Shapes } from "@headwater/api-client/filter";
import type { Query, QueryClient } from "@tanstack/react-query";
import { QUERY_ROOT } from "../query-key.ts";
import type { PendingWrite } from "./pending-write.ts";
import { concerns, relatedTo } from "./related.ts";

/** Fetches anew all that these writes may have changed, as far as it is on screen; the rest when asked for. */
export const refresh = (
  client: QueryClient,
  shapes: Shapes,
  writes: readonly PendingWrite[],
): void => {
  const resources = new Set<string>();
  for (const write of writes) {
    for (const name of relatedTo(write.shape.name, shapes, write.reachesBelow)) resources.add(name);
    if (write.state === "confirmed") keepDetails(client, write);
  }
  const predicate = ({ queryKey }: Query): boolean => concerns(queryKey, resources, shapes);
  const loading = client
    .getQueryCache()
    .findAll({ predicate, fetchStatus: "fetching" })
    .filter(({ state }) => state.data === undefined);
  void client.invalidateQueries({ predicate });
  // A first load isn't begun anew by that, and may bring what was there before the write.
  for (const { promise, queryKey } of loading) {
    promise?.then(() => client.invalidateQueries({ queryKey, exact: true }), ignore);
  }
};

const ignore = (): void => {};

/** Keeps rows of the answer for pages that show one of them, and drops what was kept of removed ones. */
const keepDetails = (client: QueryClient, write: PendingWrite): void => {
  const detail = [QUERY_ROOT, write.shape.name, "detail"] as const;
  for (const change of write.changes("whole")) {
    const queryKey = [...detail, change.key];
    if (change.type === "remove") client.removeQueries({ queryKey, type: "inactive" });
    else if (change.type === "create" || change.isAnswer) {
      client.setQueryData([...queryKey, ""], (before: unknown) => before ?? change.row);
    }
  }
};
