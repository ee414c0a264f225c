const HEADER_END = Buffer.from("\r\n\r\n");

/** What came back: the status, and how long the answer took. */
export interface Answer {
  readonly status: number;
  readonly milliseconds: number;
}

/** One keep-alive HTTP/1.1 connection that sends a request when the last has been answered. */
export class LoadConnection {
  readonly #next: () => Buffer;
  readonly #answered: (answer: Answer) => boolean;
  #socket: Bun.Socket | null = null;
  #pending: Buffer[] = [];
  #received = 0;
  #expected = -1;
  #status = 0;
  #sentAt = 0;
  #done = false;
  readonly #ended = Promise.withResolvers<void>();

  /**
   * @param next makes the bytes of a request
   * @param answered takes an answer; false ends the connection
   */
  constructor(next: () => Buffer, answered: (answer: Answer) => boolean) {
    this.#next = next;
    this.#answered = answered;
  }

  async run(port: number): Promise<void> {
    this.#socket = await Bun.connect({
      hostname: "127.0.0.1",
      port,
      socket: {
        data: (_, chunk) => this.#receive(chunk),
        error: (_, error) => this.#ended.reject(error),
        close: () => {
          if (this.#done) this.#ended.resolve();
          else this.#ended.reject(new Error("The server closed a connection before it answered"));
        },
      },
    });
    this.#send();
    await this.#ended.promise;
  }

  #send(): void {
    const bytes = this.#next();
    this.#sentAt = performance.now();
    if (this.#socket?.write(bytes) === bytes.length) return;
    this.#ended.reject(new Error("A request did not fit the socket's buffer"));
  }

  #receive(chunk: Buffer): void {
    if (this.#expected < 0) {
      const whole = this.#pending.length === 0 ? chunk : Buffer.concat([...this.#pending, chunk]);
      const headerEnd = whole.indexOf(HEADER_END);
      if (headerEnd < 0) {
        this.#pending = [Buffer.from(whole)];
        return;
      }
      const header = whole.toString("latin1", 0, headerEnd);
      const length = /content-length: (\d+)/i.exec(header)?.[1];
      this.#status = Number(header.slice(9, 12));
      if (length === undefined && this.#status !== 204) {
        this.#ended.reject(new Error(`An answer without Content-Length:\n${header}`));
        return;
      }
      this.#expected = headerEnd + HEADER_END.length + Number(length ?? 0);
      this.#received = whole.length;
      this.#pending = [];
    } else this.#received += chunk.length;

    if (this.#received < this.#expected) return;
    const answer = { status: this.#status, milliseconds: performance.now() - this.#sentAt };
    this.#expected = -1;
    if (this.#answered(answer)) return this.#send();
    this.#done = true;
    this.#socket?.end();
  }
}
