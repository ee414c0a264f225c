import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Row } from "./model.ts";
import { type Resource, useSchema } from "./schema.ts";

/** Writes to a table. What a write sets off elsewhere is not known here, so all is asked for anew. */
export const useChanges = (resource: Resource) => {
  const { batch } = useSchema();
  const queryClient = useQueryClient();
  return useMemo(() => {
    const then = async <T>(work: Promise<T>): Promise<T> => {
      const result = await work;
      await queryClient.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== "schema",
      });
      return result;
    };
    return {
      create: (data: Row) => then(resource.client.create(data)),
      /** Fails with `PRECONDITION_FAILED` when the row has been changed since it was read. */
      update: (row: Row, data: Row) => then(resource.client.update(row, data, { ifMatch: row })),
      /** All of them or none. */
      remove: (rows: readonly Row[]) =>
        then(
          batch(
            rows.map((row) => ({
              resource: resource.name,
              action: "delete" as const,
              key: Object.fromEntries(resource.key.map((name) => [name, row[name]])),
            })),
          ),
        ),
    };
  }, [batch, queryClient, resource]);
};
