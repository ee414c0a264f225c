import { TicketsRepository as GeneratedTicketsRepository } from "../generated/tickets.repository.gen.ts";

/** Reads and writes tickets: what is generated, and what the tracker asks of tickets beyond that. */
export class TicketsRepository extends GeneratedTicketsRepository {
  /** Closes open tickets untouched since `cutoff`; returns how many. */
  async closeStale(cutoff: Date): Promise<number> {
    const { count } = await this.updateMany(
      { status: "open", updatedAt: { lt: cutoff } },
      { status: "closed" },
    );
    return count;
  }
}
