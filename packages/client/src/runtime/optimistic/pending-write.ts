import { keyText } from "@headwater/api-client/runtime";
import type { ResourceShape } from "@headwater/api-client/filter";
import type { RowChange } from "./change.ts";
import { isRow } from "./known-rows.ts";

export interface WriteManner {
  readonly isShown: boolean;
  readonly isReturn?: boolean | undefined;
}

/** A write that the cache shows although the server may not have answered yet. */
export class PendingWrite {
  readonly shape: ResourceShape;
  /** Whether it is shown before the answer. */
  readonly isShown: boolean;
  /** Whether rows below may have come back with one. */
  readonly isReturn: boolean;
  readonly #planned: readonly RowChange[];
  readonly #settle: (write: PendingWrite) => void;
  #state: "pending" | "confirmed" | "failed" = "pending";
  #answer: readonly object[] | undefined;

  constructor(
    shape: ResourceShape,
    planned: readonly RowChange[],
    { isShown, isReturn = false }: WriteManner,
    settle: (write: PendingWrite) => void,
  ) {
    this.shape = shape;
    this.isShown = isShown;
    this.isReturn = isReturn;
    this.#planned = planned;
    this.#settle = settle;
  }

  get state(): "pending" | "confirmed" | "failed" {
    return this.#state;
  }

  /** Whether rows below those written may have gone, or come back. */
  get reachesBelow(): boolean {
    return this.isReturn || this.#planned.some(({ type }) => type === "remove");
  }

  /** The server has done it; `rows` are its answer, one for each planned change. */
  confirm(rows: readonly object[] | undefined): void {
    this.#answer = rows;
    this.#state = "confirmed";
    this.#settle(this);
  }

  /** It failed: the cache goes back to what it would be without it. */
  rollBack(): void {
    this.#state = "failed";
    this.#settle(this);
  }

  /**
   * What the write does to rows. New rows are shown as the server answered them; of changed ones
   * only the columns that were written as long as an earlier write may still change others.
   */
  changes(whole: "whole" | "written"): RowChange[] {
    return this.#planned.map((change, index) => {
      const row = this.#answer?.[index];
      if (!isRow(row) || change.type === "remove") return change;
      const key = keyText(this.shape, row);
      if (change.type === "create") return { type: "create", key, row, isTemporary: false };
      return whole === "whole" ? { type: "patch", key, row, isAnswer: true } : change;
    });
  }
}
