import type { ForeignKeyAction } from "../model.ts";

/** What Drizzle says is to be done, or nothing. */
export const actionOf = (action: string | undefined): ForeignKeyAction =>
  action === "cascade" || action === "restrict" || action === "set null" || action === "set default"
    ? action
    : "no action";
