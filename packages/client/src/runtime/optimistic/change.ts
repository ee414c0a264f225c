/** A row, or as much of one as is known. */
export type Row = Readonly<Record<string, unknown>>;

/** What a write does to one row of its resource. */
export type RowChange =
  | {
      /** A row that wasn't there before. */
      readonly type: "create";
      readonly key: string;
      readonly row: Row;
      /** Whether its key is one made up until the server tells the real one. */
      readonly isTemporary: boolean;
    }
  | {
      /** Columns of a row that is thought to be there. */
      readonly type: "patch";
      readonly key: string;
      readonly row: Row;
      /** Whether `row` is the server's answer, whole and with its entity tag. */
      readonly isAnswer: boolean;
    }
  | { readonly type: "remove"; readonly key: string };

/** A change with what is known of the row before and after it. */
export interface Step {
  readonly resource: string;
  readonly change: RowChange;
  /** Null when there was none; undefined when nothing is known. */
  readonly before: Row | null | undefined;
  /** The row with the change, as far as its columns are known; null when it goes. */
  readonly after: Row | null | undefined;
}
