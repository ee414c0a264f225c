export type Direction = "up" | "down";

/** What the migrator tells while it works. */
export type MigrationEvent =
  /** Another process is migrating. */
  | { readonly type: "waiting" }
  /** The database is about to be copied. */
  | { readonly type: "copying" }
  /** A verified copy of the database as it was; null where there is none to make. */
  | { readonly type: "snapshot"; readonly path: string | null }
  | { readonly type: "start"; readonly migration: string; readonly direction: Direction }
  | {
      readonly type: "step";
      readonly migration: string;
      readonly label: string;
      /** From 0. */
      readonly index: number;
      readonly of: number;
      /** What is done of this step, from 0 to 1. */
      readonly part: number;
    }
  | {
      readonly type: "done";
      readonly migration: string;
      readonly direction: Direction;
      /** All its structure was there already. */
      readonly adopted: boolean;
      /** Triggers and indexes of nobody's that were made anew on a rebuilt table. */
      readonly kept: readonly string[];
      readonly durationMs: number;
    };

export type Listener = (event: MigrationEvent) => void;
