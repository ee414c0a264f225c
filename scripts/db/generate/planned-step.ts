export interface StructureStep {
  readonly kind: "structure";
  /** Read again when it is run: see `subjectOf` of the migrator. */
  readonly label: string;
  readonly sql: readonly string[];
  /** What becomes of rows, for whoever reads the file. */
  readonly note?: string | undefined;
}

/** A step of a migration before it is written. */
export type PlannedStep =
  | StructureStep
  /** `sql` selects the keys of rows that stand in the way. */
  | { readonly kind: "guard"; readonly label: string; readonly sql: readonly string[] }
  | { readonly kind: "data"; readonly label: string; readonly sql: readonly string[] }
  /** Why a step can't be undone. */
  | { readonly kind: "irreversible"; readonly label: string };

export interface MigrationPlan {
  readonly up: readonly PlannedStep[];
  readonly down: readonly PlannedStep[];
}

export const structure = (label: string, ...sql: readonly string[]): StructureStep => ({
  kind: "structure",
  label,
  sql,
});
