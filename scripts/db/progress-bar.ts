const WIDTH = 30;

/** How much is done, as a bar with a figure. @param part from 0 to 1 */
export const barText = (part: number): string => {
  const done = Math.round(part * WIDTH);
  return `${"█".repeat(done)}${"░".repeat(WIDTH - done)} ${String(Math.round(part * 100)).padStart(3)} %`;
};

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
    process.stderr.write(`\r${this.#label} ${barText(part)}`);
  }

  end(): void {
    if (this.#shown) process.stderr.write("\r\u001b[K");
  }
}
