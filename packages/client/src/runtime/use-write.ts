import type { ApiError } from "@headwater/api-client";
import type { ResourceClient, ViewClient } from "@headwater/api-client/runtime";
import type { ModelTypes } from "@headwater/api-client/filter";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { WriteResult, WriteSettings } from "./hooks.ts";
import type { RowChange } from "./optimistic/change.ts";
import type { KnownRows } from "./optimistic/known-rows.ts";
import { optimisticCacheOf } from "./optimistic/optimistic-cache.ts";
import type { PendingWrite } from "./optimistic/pending-write.ts";
import type { ResourceQueries } from "./queries.ts";
import { QUERY_ROOT } from "./query-key.ts";

/** What tells one kind of write from another. */
export interface WriteKind<Client, Data, Variables> {
  readonly name: string;
  readonly send: (client: Client, variables: Variables) => Promise<Data>;
  /** What it will do to rows, as far as that can be foretold. */
  readonly plan: (variables: Variables, known: KnownRows) => readonly RowChange[];
  /** Whether it brings rows back that had gone with one. */
  readonly isReturn?: true;
  /** The rows in the server's answer, one for each planned change. */
  readonly rowsOf?: (data: Data) => readonly object[];
}

/** A mutation whose effect the cache shows at once, and takes back if it fails. */
export const useWrite = <
  M extends ModelTypes,
  Data,
  Variables,
  Client extends ViewClient<M> = ResourceClient<M>,
>(
  queries: ResourceQueries<M, Client>,
  settings: WriteSettings<Data, Variables> | undefined,
  kind: WriteKind<Client, Data, Variables>,
): WriteResult<Data, Variables> => {
  const queryClient = useQueryClient();
  const { optimistic = true, ...options } = settings ?? {};
  const { name } = queries.shape;

  return useMutation<Data, ApiError, Variables, PendingWrite>({
    ...options,
    mutationKey: [QUERY_ROOT, name, kind.name],
    mutationFn: (variables) => kind.send(queries.clientIn(queryClient), variables),
    onMutate: (variables) =>
      optimisticCacheOf(queryClient, queries.shapes).begin(
        name,
        (known) => kind.plan(variables, known),
        { isShown: optimistic, isReturn: kind.isReturn },
      ),
    onSuccess: (data, variables, write, context) => {
      write.confirm(kind.rowsOf?.(data));
      return options.onSuccess?.(data, variables, write, context);
    },
    onError: (error, variables, write, context) => {
      write?.rollBack();
      return options.onError?.(error, variables, write, context);
    },
  });
};
