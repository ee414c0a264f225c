import { type Drift, differ } from "./compare-sides.ts";
import type { ReadSides } from "./read-sides.ts";

/** What to do about each way in which the sides differ; the first comes first. */
export const waysOut = (drifts: readonly Drift[], { sides, pending }: ReadSides): string[] => {
  const ways: string[] = [];
  if (differ(drifts, "migrations", "snapshot"))
    ways.push(
      "The migrations don't lead where they were planned to: bring edited files back from version control, or make the last one anew with `bun run db:generate --rebase <name>`.",
    );
  if (differ(drifts, "snapshot", "schema"))
    ways.push(
      "schema.ts asks for what no migration makes: write one with `bun run db:generate`, then `bun run db:migrate up`.",
    );
  if (differ(drifts, "database", "migrations") || differ(drifts, "database", "snapshot"))
    ways.push(
      pending.length > 0
        ? `The database hasn't had ${pending.join(", ")}: \`bun run db:migrate up\`.`
        : "The database was changed beside its migrations: change it back there, or take it into schema.ts (`bun run db:pull DATABASE --out pulled.ts` shows it in Drizzle), then `bun run db:generate`.",
    );
  if (ways.length === 0 && differ(drifts, "database", "schema"))
    ways.push(
      sides.snapshot === null
        ? "There are no migrations: begin with `bun run db:generate`, then `bun run db:migrate up`; or write schema.ts from the database with `bun run db:pull DATABASE`."
        : "The database isn't what schema.ts asks for: `bun run db:generate`, then `bun run db:migrate up`.",
    );
  return ways;
};
