import {
  readPostgresqlStructure,
  readSqliteStructure,
  type SqliteSource,
} from "@headwater/database/structure";
import type { DbCommand, ExitCode } from "../command.ts";
import { withDatabase } from "../structure/read-database.ts";
import type { CheckResult } from "./finding.ts";
import { redundantIndexes, unindexedForeignKeys } from "./indexes.ts";
import { postgresqlChecks } from "./postgresql-checks.ts";
import { printChecks } from "./print-checks.ts";
import {
  sqliteForeignKeys,
  sqliteIntegrity,
  sqlitePages,
  sqliteStatistics,
} from "./sqlite-checks.ts";
import { sqliteUnusedIndexes } from "./unused-indexes.ts";

interface Options {
  readonly schema: readonly string[];
  readonly strict?: true;
  readonly json?: true;
}

const checkSqlite = async (
  source: SqliteSource,
  path: string,
  schema: readonly string[],
): Promise<CheckResult[]> => {
  const integrity = sqliteIntegrity(source);
  // What a damaged file says of itself is not to be believed.
  if (integrity.findings.length > 0) return [integrity];
  const structure = readSqliteStructure(source);
  return [
    integrity,
    sqliteForeignKeys(source),
    unindexedForeignKeys(structure),
    redundantIndexes(structure),
    await sqliteUnusedIndexes(source, structure, schema),
    sqliteStatistics(source),
    sqlitePages(source, path),
  ];
};

const check = (
  database: string | undefined,
  { schema }: Pick<Options, "schema">,
): Promise<CheckResult[]> =>
  withDatabase(database, async (opened) => {
    if (opened.dialect === "sqlite") return checkSqlite(opened.source, opened.path, schema);
    const structure = await readPostgresqlStructure(opened.source);
    const own = await postgresqlChecks(opened.source);
    return [unindexedForeignKeys(structure), redundantIndexes(structure), ...own];
  });

export const checkCommand: DbCommand = {
  name: "check",
  description: "looks at a database's health: pages, references, indexes, statistics, sizes",
  define(command, act) {
    command
      .argument("[database]", "path or URL; default DIRECT_URL, then DATABASE_URL")
      .option(
        "--schema <files...>",
        "SQLite: the database's Drizzle schema, where it isn't this project's",
        [],
      )
      .option("--strict", "advice fails, too")
      .option("--json", "for machines")
      .action(
        act(async (database: string | undefined, options: Options): Promise<ExitCode> => {
          const results = await check(database, options);
          if (options.json) console.log(JSON.stringify(results, null, 2));
          else printChecks(results);
          const kinds = results.flatMap(({ findings }) => findings.map(({ kind }) => kind));
          return kinds.some((kind) => kind === "problem" || options.strict) ? 1 : 0;
        }),
      );
  },
};
