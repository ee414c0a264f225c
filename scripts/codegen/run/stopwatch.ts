/** Takes the time of one phase after the other. */
export class Stopwatch {
  readonly phases: { name: string; milliseconds: number }[] = [];

  async time<T>(name: string, work: () => T | Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.phases.push({ name, milliseconds: performance.now() - start });
    }
  }

  /** `read 210 ms · build 12 ms · 230 ms in all` */
  toString(): string {
    const total = this.phases.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    const parts = this.phases.map(({ name, milliseconds }) => `${name} ${round(milliseconds)}`);
    return `${parts.join(" · ")} · ${round(total)} in all`;
  }
}

const round = (milliseconds: number): string => `${Math.round(milliseconds)} ms`;
