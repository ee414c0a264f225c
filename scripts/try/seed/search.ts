/**
 * Looks for values that a row can have: each column whose value was refused gets another one,
 * while the others keep theirs.
 */
export class Search {
  readonly #turns = new Map<string, number>();
  /** How often anything was refused. */
  refusals = 0;

  /** How often the column's value was refused. */
  turnOf(column: string): number {
    return this.#turns.get(column) ?? 0;
  }

  refuse(columns: readonly string[]): void {
    this.refusals++;
    for (const name of columns) this.#turns.set(name, this.turnOf(name) + 1);
  }
}
