import type { Ticket } from "@headwater/api-client";
import { useTickets } from "@headwater/client";
import { useDebouncedValue } from "@mantine/hooks";

const LIMIT = 8;
const SHORTEST = 2;

type FoundTicket = Pick<Ticket, "id" | "projectId" | "title" | "status">;

export interface FoundTickets {
  /** Tickets that a text means; until the answer is here, what the last one has of them. */
  readonly tickets: readonly FoundTicket[];
  /** Whether the answer to this very text is still to come. */
  readonly isPending: boolean;
}

/** Finds tickets by words of their title, or by their number, as `12` or `SHOP-12`. */
export const useFoundTickets = (words: string): FoundTickets => {
  const [settled] = useDebouncedValue(words, 150);
  const number = Number(/(\d+)$/.exec(settled)?.[1] ?? Number.NaN);
  const query = useTickets(
    {
      where: Number.isNaN(number)
        ? { title: { icontains: settled } }
        : { or: [{ id: number }, { title: { icontains: settled } }] },
      select: ["id", "projectId", "title", "status"],
      sort: "-updatedAt",
      limit: LIMIT,
    },
    { enabled: settled.length >= SHORTEST, placeholderData: (before) => before },
  );
  if (words.length < SHORTEST) return { tickets: [], isPending: false };
  const isPending = settled !== words || query.isLoading || query.isPlaceholderData;
  const data = query.data?.data ?? [];
  const known = isPending
    ? data.filter(({ title }) => title.toLowerCase().includes(words.toLowerCase()))
    : data;
  const tickets = known.toSorted((a, b) => Number(b.id === number) - Number(a.id === number));
  return { tickets, isPending };
};
