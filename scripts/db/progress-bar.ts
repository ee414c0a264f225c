const WIDTH = 30;

/** A bar on a terminal; elsewhere nothing, since a log wants lines and not a picture of them. */
export class ProgressBar {
  readonly #label: string;
  #shown = false;

  constructor(label: string) {
    this.#label = label.padEnd(10);
  }

  /** @param part from 0 to 1 */
  show(part: number): void {
    if (!process.stderr.isTTY) return;
    this.#shown = true;
    const done = Math.round(part * WIDTH);
    const bar = "█".repeat(done) + "░".repeat(WIDTH - done);
    process.stderr.write(`\r${this.#label} ${bar} ${Math.round(part * 100)} %`);
  }

  end(): void {
    if (this.#shown) process.stderr.write("\r\u001b[K");
  }
}
