import type { Random } from "../data/random.ts";
import * as size from "../data/sizes.ts";

/** What requests are about, drawn at random; contenders that draw from the same seed ask the same. */
export class Choices {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  #below(count: number): number {
    return Math.floor(this.#random() * count);
  }

  ticket(): number {
    return 1 + this.#below(size.TICKETS);
  }

  /** A ticket with comments: each tenth has thirty. */
  discussedTicket(): number {
    return 1 + 10 * this.#below(size.TICKETS / 10);
  }

  status(): (typeof size.STATUSES)[number] {
    return size.STATUSES[this.#below(size.STATUSES.length)] ?? "open";
  }

  ticketPatch() {
    return { status: this.status(), priority: this.#below(5) };
  }

  newTicket() {
    return {
      projectId: size.projectId(this.#below(size.PROJECTS)),
      title: "A new ticket of the benchmark",
      body: "Made under load; reads like the others.",
      status: "open" as const,
      priority: this.#below(5),
      reporterId: size.userId(this.#below(size.USERS)),
    };
  }

  newComments() {
    return Array.from({ length: 100 }, () => ({
      ticketId: this.ticket(),
      authorId: size.userId(this.#below(size.USERS)),
      body: "One of a hundred comments that arrive together.",
    }));
  }
}
