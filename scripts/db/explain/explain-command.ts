import { existsSync } from "node:fs";
import { type DatabaseConfig, labelOf, placeOf } from "@headwater/database/config";
import { MEMORY, openConnection } from "@headwater/database/connection";
import { ConfigurationError } from "@headwater/database/errors";
import { makeSqlite } from "@headwater/database/structure";
import { printDiagnostics } from "../../codegen/diagnostics/print-diagnostics.ts";
import { ddlOf } from "../../codegen/emit/ddl.ts";
import type { Dialect } from "../../codegen/model.ts";
import { project } from "../../codegen/project.ts";
import { makeOutput } from "../../try/output/make-output.ts";
import { openFit, type Tried } from "../../try/output/open-output.ts";
import type { DbCommand, ExitCode } from "../command.ts";
import { commandConfig } from "../database-config.ts";
import { type OpenedSource, withDatabase } from "../structure/read-database.ts";
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

const explainOn = (opened: OpenedSource): Explain =>
  opened.dialect === "sqlite" ? sqliteExplain(opened.source) : postgresqlExplain(opened.source);

const isThere = (config: DatabaseConfig): boolean =>
  config.dialect === "postgresql" || (config.path !== MEMORY && existsSync(config.path));

/** On the live database where there is one: its statistics count. Else on that of made-up rows. */
const withExplain = async <T>(
  { model, place }: Tried["output"],
  url: string | undefined,
  work: (explain: Explain, where: string) => Promise<T>,
): Promise<T> => {
  const config = commandConfig(url);
  if (config.dialect === model.dialect && isThere(config)) {
    return withDatabase(url, (opened) => work(explainOn(opened), labelOf(placeOf(config))));
  }
  if (model.dialect === "postgresql") {
    return withDatabase(place.url, (opened) => work(explainOn(opened), "made-up rows"));
  }
  const connection = await openConnection({ path: MEMORY });
  try {
    makeSqlite(connection, ddlOf(model));
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
          const { output, database } = tried;
          const explained = await withExplain(output, options.database, (explain, where) => {
            if (!options.json) console.log(`Explained on ${where}\n`);
            return explainPaths(tried, explain);
          }).finally(() => database.close());
          if (options.json) console.log(json(explained, output.model.dialect));
          else printExplained(explained, output.model);
          return explained.some(({ fault }) => fault !== null) ? 1 : 0;
        }),
      );
  },
};
