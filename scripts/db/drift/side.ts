import type { Structure } from "@headwater/database/structure";

/** Where a database's structure is written down, in the order of the report. */
export const SIDES = ["database", "migrations", "snapshot", "schema"] as const;

/**
 * - `database`: the one that runs
 * - `migrations`: what the files make of an empty database
 * - `snapshot`: what the last of them was planned to lead to
 * - `schema`: what `schema.ts` asks for
 */
export type Side = (typeof SIDES)[number];

/** Null where a side isn't there: no migrations, or none that can be replayed. */
export type Sides = Readonly<Record<Side, Structure | null>>;
