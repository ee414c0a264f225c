import type { z } from "zod";

/** What is needed of a Zod schema. Comparing this with a schema costs the compiler far less than `z.ZodType`. */
export interface Schema<Output = unknown> {
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: Output }
    | { readonly success: false; readonly error: { readonly issues: readonly z.core.$ZodIssue[] } };
}

/** The generated validators of a table, for code that works with any table. */
export interface ResourceSchemas {
  /** `newTicketSchema`: the body of a create, unknown keys refused. */
  readonly create: Schema;
  /** `ticketPatchSchema`: as `create`, every column optional, without defaults. */
  readonly patch: Schema;
  /** `ticketKeySchema`: an object of the key's columns, as a path (texts) or code has them. */
  readonly key: Schema;
}
