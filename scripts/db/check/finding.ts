/** One thing that a check has found. */
export interface Finding {
  /** `problem`: data is wrong or lost; `advice`: it could be better. */
  readonly kind: "problem" | "advice";
  /** `tickets.project_id`, `users_name_idx` */
  readonly place: string;
  readonly message: string;
  /** What to do. */
  readonly wayOut: string;
}

/** What was looked at, with what was found, and what is worth knowing all the same. */
export interface CheckResult {
  readonly name: string;
  readonly findings: readonly Finding[];
  /** `11 tables`, `4.1 MiB, 2 % free` */
  readonly facts: string;
}
