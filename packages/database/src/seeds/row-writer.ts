import type { Progress, Written } from "./seed.ts";

const BATCH = 500;

/** What of a repository is needed to write rows. */
interface Writable<New> {
  createMany(rows: readonly New[]): Promise<unknown>;
}

/** What of a repository is needed to write those rows only that it lacks. */
interface Findable<New, Key> extends Writable<New> {
  find(key: Key): Promise<unknown>;
}

/** Writes the rows of a set, counts them, and tells how far it has come. */
export class RowWriter {
  readonly #written: Record<string, number> = {};
  readonly #progress: Progress;
  readonly #total: number;
  #done = 0;

  /** @param total how many rows it will be given */
  constructor(total: number, progress: Progress) {
    this.#total = total;
    this.#progress = progress;
  }

  get written(): Written {
    return this.#written;
  }

  /** Writes all of the rows. */
  async write<New>(name: string, repository: Writable<New>, rows: readonly New[]): Promise<void> {
    for (let from = 0; from < rows.length; from += BATCH) {
      const batch = rows.slice(from, from + BATCH);
      await repository.createMany(batch);
      this.#count(name, batch.length);
      this.#step(batch.length);
    }
  }

  /** Writes those of the rows whose key isn't there yet; gives the rows written. */
  async writeMissing<New, Row extends New, Key>(
    name: string,
    repository: Findable<New, Key>,
    rows: readonly Row[],
    keyOf: (row: Row) => Key,
  ): Promise<Row[]> {
    const missing: Row[] = [];
    for (const row of rows) {
      if ((await repository.find(keyOf(row))) === null) missing.push(row);
    }
    if (missing.length > 0) {
      await repository.createMany(missing);
      this.#count(name, missing.length);
    }
    this.#step(rows.length);
    return missing;
  }

  #count(name: string, rows: number): void {
    this.#written[name] = (this.#written[name] ?? 0) + rows;
  }

  #step(rows: number): void {
    this.#done += rows;
    this.#progress(Math.min(1, this.#done / this.#total));
  }
}
