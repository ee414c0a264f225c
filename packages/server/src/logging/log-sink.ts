import { writeSync } from "node:fs";

const MOST_GATHERED = 65_536;
const MOST_HELD = 8 * 1_024 * 1_024;
const HELD_FOR_MS = 50;

/**
 * Takes log lines and writes them many at a time: a write per line would cost more than the line.
 * A reader that is too slow loses lines; it never holds up the server.
 */
export class LogSink {
  readonly #descriptor: number;
  #gathered = "";
  #unwritten = Buffer.alloc(0);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(descriptor: number) {
    this.#descriptor = descriptor;
  }

  write(line: string): void {
    this.#gathered += line;
    if (this.#gathered.length >= MOST_GATHERED) this.flush();
    else this.#timer ??= this.#later();
  }

  /** Writes what is held. To be called before the process ends. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#unwritten.length === 0) this.#unwritten = Buffer.from(this.#gathered);
    else if (this.#unwritten.length < MOST_HELD) {
      this.#unwritten = Buffer.concat([this.#unwritten, Buffer.from(this.#gathered)]);
    }
    this.#gathered = "";
    try {
      while (this.#unwritten.length > 0) {
        this.#unwritten = this.#unwritten.subarray(writeSync(this.#descriptor, this.#unwritten));
      }
    } catch (error) {
      if (isFull(error)) this.#timer ??= this.#later();
      else this.#unwritten = Buffer.alloc(0);
    }
  }

  #later(): ReturnType<typeof setTimeout> {
    const timer = setTimeout(() => this.flush(), HELD_FOR_MS);
    timer.unref();
    return timer;
  }
}

/** A pipe whose reader is slower than we are. */
const isFull = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EAGAIN";
