import type { TicketPatch } from "@headwater/api-client";
import { useRemoveTickets, useUpdateTickets } from "@headwater/client";
import { toastDone, toastError } from "../../../ui/data/toasts.tsx";
import type { ListedTicket } from "../tickets/list-query.ts";

/** Ids sent with one request: they stand in its address, which has to stay short. */
const BATCH = 150;

const batches = (ids: readonly number[]): number[][] =>
  Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, index) =>
    ids.slice(index * BATCH, (index + 1) * BATCH),
  );

const counted = (count: number): string => (count === 1 ? "1 ticket" : `${count} tickets`);

/** Changes to many tickets at once. */
export const useBulkEdit = () => {
  const update = useUpdateTickets();
  const remove = useRemoveTickets();

  const change = async (ids: readonly number[], data: TicketPatch): Promise<void> => {
    for (const some of batches(ids))
      await update.mutateAsync({ where: { id: { in: some } }, data });
  };

  /** Puts back what each ticket had, one request for each value there was. */
  const restore = async <Field extends "status" | "priority" | "assigneeId">(
    tickets: readonly ListedTicket[],
    field: Field,
  ): Promise<void> => {
    const groups = Map.groupBy(tickets, (ticket) => ticket[field]);
    for (const [value, group] of groups)
      await change(
        group.map(({ id }) => id),
        { [field]: value },
      );
  };

  return {
    busy: update.isPending || remove.isPending,
    /** Sets one field of all `tickets`; the message has an undo. */
    async set<Field extends "status" | "priority" | "assigneeId">(
      tickets: readonly ListedTicket[],
      field: Field,
      value: ListedTicket[Field],
      said: string,
    ): Promise<void> {
      const before = tickets.map((ticket) => ({ ...ticket }));
      try {
        await change(
          tickets.map(({ id }) => id),
          { [field]: value },
        );
        toastDone(`${counted(tickets.length)} ${said}`, () => {
          restore(before, field).catch(toastError);
        });
      } catch (error) {
        toastError(error);
      }
    },
    async remove(ids: readonly number[]): Promise<void> {
      for (const some of batches(ids)) await remove.mutateAsync({ where: { id: { in: some } } });
      toastDone(`${counted(ids.length)} deleted`);
    },
  };
};
