interface Waiting {
  readonly deadline: number;
  readonly settle: (response: Response | Promise<Response>) => void;
  readonly end: (response: Response) => Response | Promise<Response>;
  readonly refuse: (error: unknown) => Response;
}

/** The requests being worked on: answers those that take too long, and knows when all are done. */
export class InFlight {
  readonly #timeoutMs: number;
  readonly #late: () => Error;
  /** In order of their deadlines, since each has the same time. */
  readonly #waiting = new Set<Waiting>();
  #timer: ReturnType<typeof setInterval> | undefined;
  #running = 0;
  #idle: (() => void)[] = [];

  /** `late` makes the error for what takes longer than `timeoutMs`. */
  constructor(timeoutMs: number, late: () => Error) {
    this.#timeoutMs = timeoutMs;
    this.#late = late;
  }

  /**
   * Settles with what `end` makes of the answer, or `refuse` of an error; the first one counts.
   * Work that is late goes on, unheard.
   */
  race(
    work: Promise<Response>,
    started: number,
    end: (response: Response) => Response | Promise<Response>,
    refuse: (error: unknown) => Response,
  ): Promise<Response> {
    this.#running += 1;
    this.#timer ??= this.#watch();
    return new Promise((settle) => {
      const waiting = { deadline: started + this.#timeoutMs, settle, end, refuse };
      this.#waiting.add(waiting);
      work.then(
        (response) => this.#done(waiting, response),
        (error: unknown) => this.#done(waiting, refuse(error)),
      );
    });
  }

  /** Settles when nothing is being worked on. */
  idle(): Promise<void> {
    return this.#running === 0 ? Promise.resolve() : new Promise((done) => this.#idle.push(done));
  }

  #done(waiting: Waiting, response: Response): void {
    if (this.#waiting.delete(waiting)) waiting.settle(waiting.end(response));
    this.#running -= 1;
    if (this.#running > 0 || this.#idle.length === 0) return;
    for (const done of this.#idle) done();
    this.#idle = [];
  }

  #watch(): ReturnType<typeof setInterval> {
    const everyMs = Math.min(Math.max(this.#timeoutMs / 4, 10), 1_000);
    const timer = setInterval(() => this.#answerLate(), everyMs);
    timer.unref();
    return timer;
  }

  #answerLate(): void {
    const now = performance.now();
    for (const waiting of this.#waiting) {
      if (waiting.deadline > now) break;
      this.#waiting.delete(waiting);
      waiting.settle(waiting.end(waiting.refuse(this.#late())));
    }
    if (this.#running > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
