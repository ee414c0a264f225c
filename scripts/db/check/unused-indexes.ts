import { ConfigurationError } from "@headwater/database/errors";
import { ddl } from "@headwater/database/generated/ddl";
import { quoteName, type SqliteSource, type Structure } from "@headwater/database/structure";
import { explainPaths } from "../explain/explain-paths.ts";
import { trySchema } from "../explain/try-schema.ts";
import { sqliteExplain } from "../explain/sqlite-plan.ts";
import { unusedIndexes } from "../explain/unused-indexes.ts";
import type { CheckResult } from "./finding.ts";

const NAME = "every index is used";

const notLookedAt = (reason: string): CheckResult => ({
  name: NAME,
  facts: `not looked at: ${reason}`,
  findings: [],
});

const isThere = ({ tables, views }: Structure, table: string): boolean =>
  [...tables, ...views].some(({ name }) => name === table);

/**
 * SQLite doesn't count what its indexes are used for: they are held against every generated way of
 * reading.
 * @param schema files of the database's schema; this project's when none is named
 */
export const sqliteUnusedIndexes = async (
  source: SqliteSource,
  structure: Structure,
  schema: readonly string[],
): Promise<CheckResult> => {
  const isOwn = schema.length > 0 || ddl.every(({ table }) => isThere(structure, table));
  if (!isOwn) return notLookedAt("it is no database of schema.ts; --schema names its own");
  try {
    const tried = await trySchema(schema);
    const { tables } = tried.output.model;
    const strange = tables.find(({ table }) => !isThere(structure, table));
    if (strange !== undefined) return notLookedAt(`there is no table ${strange.table}`);
    const explained = await explainPaths(tried, sqliteExplain(source)).finally(() =>
      tried.database.close(),
    );
    return {
      name: NAME,
      facts: `by ${explained.length} generated ways of reading`,
      findings: unusedIndexes(structure, explained).map(({ table, index }) => ({
        kind: "advice",
        place: `${table.name} (${index.name})`,
        message: "no generated way of reading goes by it, and no foreign key",
        wayOut: `unless hand-written queries need it, remove it from schema.ts, or DROP INDEX ${quoteName(index.name)}`,
      })),
    };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return notLookedAt(error.message);
  }
};
