import type { Context } from "./context.ts";
import type { IssuePath } from "./issues.ts";
import type { ResourceShape } from "./shape.ts";

/**
 * Which rows a read sees of a table that keeps those removed: all of them, or the removed ones alone.
 * It speaks of the rows asked for themselves; related rows are never removed ones.
 */
export type Deleted = "include" | "only";

const WORDS: readonly unknown[] = ["include", "only"] satisfies readonly Deleted[];

const isDeleted = (input: unknown): input is Deleted => WORDS.includes(input);

/** The options a query may have, `deleted` among them where the table keeps removed rows. */
export const withDeleted = (known: readonly string[], shape: ResourceShape): readonly string[] =>
  shape.softDelete === undefined ? known : [...known, "deleted"];

/** Reads the option; nothing when it is absent. */
export function readDeleted(
  input: unknown,
  path: IssuePath,
  context: Context,
): { readonly deleted?: Deleted } {
  if (input === undefined) return {};
  if (isDeleted(input)) return { deleted: input };
  context.issues.add(path, "VALUE", "expected include or only");
  return {};
}
