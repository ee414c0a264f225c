import { existsSync } from "node:fs";
import { openConnection } from "@headwater/database/connection";
import type { DatabaseConfig, SqliteConfig } from "@headwater/database/config";
import { ConfigurationError } from "@headwater/database/errors";
import { openPostgresql } from "@headwater/database/postgresql";
import { readPostgresqlStructure, readSqliteStructure } from "@headwater/database/structure";
import type { DbCommand, ExitCode } from "../command.ts";
import { commandConfig } from "../database-config.ts";
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

interface Options {
  readonly database?: string;
  readonly strict?: true;
  readonly json?: true;
}

const checkSqlite = async (config: SqliteConfig): Promise<CheckResult[]> => {
  if (!existsSync(config.path)) {
    throw new ConfigurationError(`There is no database ${config.path} to check`);
  }
  const connection = await openConnection(config, config.driver);
  try {
    const integrity = sqliteIntegrity(connection);
    // What a damaged file says of itself is not to be believed.
    if (integrity.findings.length > 0) return [integrity];
    const structure = readSqliteStructure(connection);
    return [
      integrity,
      sqliteForeignKeys(connection),
      unindexedForeignKeys(structure),
      redundantIndexes(structure),
      sqliteStatistics(connection),
      sqlitePages(connection),
    ];
  } finally {
    connection.close();
  }
};

const check = async (config: DatabaseConfig): Promise<CheckResult[]> => {
  if (config.dialect === "sqlite") return checkSqlite(config);
  const pool = openPostgresql(config);
  try {
    const client = await pool.acquire();
    try {
      const structure = await readPostgresqlStructure(client);
      const own = await postgresqlChecks(client);
      return [unindexedForeignKeys(structure), redundantIndexes(structure), ...own];
    } finally {
      client.release();
    }
  } finally {
    await pool.close();
  }
};

export const checkCommand: DbCommand = {
  name: "check",
  description: "looks at a database's health: pages, references, indexes, statistics, sizes",
  define(command, act) {
    command
      .argument("[database]", "path or URL; default DIRECT_URL, then DATABASE_URL")
      .option("--strict", "advice fails, too")
      .option("--json", "for machines")
      .action(
        act(async (database: string | undefined, options: Options): Promise<ExitCode> => {
          const results = await check(commandConfig(database));
          if (options.json) console.log(JSON.stringify(results, null, 2));
          else printChecks(results);
          const kinds = results.flatMap(({ findings }) => findings.map(({ kind }) => kind));
          return kinds.some((kind) => kind === "problem" || options.strict) ? 1 : 0;
        }),
      );
  },
};
