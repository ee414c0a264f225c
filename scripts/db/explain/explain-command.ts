import { existsSync } from "node:fs";
import { MEMORY, openConnection } from "@headwater/database/connection";
import { ConfigurationError } from "@headwater/database/errors";
import { openPostgresql } from "@headwater/database/postgresql";
import { printDiagnostics } from "../../codegen/diagnostics/print-diagnostics.ts";
import { ddlOf } from "../../codegen/emit/ddl.ts";
import type { Dialect } from "../../codegen/model.ts";
import { project } from "../../codegen/project.ts";
import { makeOutput } from "../../try/output/make-output.ts";
import { openFit, type Tried } from "../../try/output/open-output.ts";
import type { DbCommand, ExitCode } from "../command.ts";
import { commandConfig } from "../database-config.ts";
import { adviceFor } from "./advice.ts";
import { explainPaths, type Explained } from "./explain-paths.ts";
import type { Explain } from "./plan.ts";
import { postgresqlExplain } from "./postgresql-plan.ts";
import { printExplained } from "./print-explained.ts";
import { sqliteExplain } from "./sqlite-plan.ts";

interface Options {
  readonly database?: string;
  readonly json?: true;
}

const tryOut = async (files: readonly string[]): Promise<Tried> => {
  const output = await makeOutput(files);
  if (!("model" in output)) throw new ConfigurationError(printDiagnostics(output.diagnostics));
  return openFit(files, output);
};

/** On the live database where there is one: its statistics count. Else on that of made-up rows. */
const withExplain = async <T>(
  { output, database }: Tried,
  url: string | undefined,
  work: (explain: Explain, where: string) => Promise<T>,
): Promise<T> => {
  const config = commandConfig(url);
  if (output.model.dialect === "postgresql") {
    const live = config.dialect === "postgresql";
    const pool = openPostgresql(live ? config : { url: output.place.url });
    const client = await pool.acquire();
    try {
      return await work(postgresqlExplain(client), live ? database.url : "made-up rows");
    } finally {
      client.release();
      await pool.close();
    }
  }
  if (config.dialect === "sqlite" && config.path !== MEMORY && existsSync(config.path)) {
    const connection = await openConnection(config, config.driver);
    try {
      return await work(sqliteExplain(connection), config.path);
    } finally {
      connection.close();
    }
  }
  const connection = await openConnection({ path: MEMORY });
  try {
    for (const { create, indexes } of ddlOf(output.model)) {
      for (const sql of [create, ...Object.values(indexes)]) connection.exec(sql);
    }
    return await work(sqliteExplain(connection), "an empty database");
  } finally {
    connection.close();
  }
};

const json = (explained: readonly Explained[], dialect: Dialect): string =>
  JSON.stringify(
    explained.map((it) => ({
      table: it.path.table.table,
      path: it.path.name,
      demand: it.path.demand,
      ...it.plan,
      fault: it.fault,
      ...(it.fault !== null && { index: adviceFor(it, dialect) }),
      sql: it.sql,
    })),
    null,
    2,
  );

export const explainCommand: DbCommand = {
  name: "explain",
  description: "explains every generated way of reading, and names the indexes that are missing",
  define(command, act) {
    command
      .argument("[schema...]", "files of a Drizzle schema; this project's when none is named")
      .option("--database <url>", "path or URL; default DIRECT_URL, then DATABASE_URL")
      .option("--json", "for machines")
      .action(
        act(async (schema: string[], options: Options): Promise<ExitCode> => {
          const tried = await tryOut(schema.length === 0 ? [project.schema].flat() : schema);
          const explained = await withExplain(tried, options.database, async (explain, where) => {
            if (!options.json) console.log(`Explained on ${where}\n`);
            return explainPaths(tried, explain);
          });
          await tried.database.close();
          if (options.json) console.log(json(explained, tried.output.model.dialect));
          else printExplained(explained, tried.output.model);
          return explained.some(({ fault }) => fault !== null) ? 1 : 0;
        }),
      );
  },
};
