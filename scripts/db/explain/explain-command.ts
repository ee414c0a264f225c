import { existsSync } from "node:fs";
import { type DatabaseConfig, labelOf, placeOf } from "@headwater/database/config";
import { MEMORY, openConnection } from "@headwater/database/connection";
import { makeSqlite } from "@headwater/database/structure";
import { ddlOf } from "../../codegen/emit/ddl.ts";
import type { Dialect } from "../../codegen/model.ts";
import type { Tried } from "../../try/output/open-output.ts";
import type { DbCommand, ExitCode } from "../command.ts";
import { commandConfig } from "../database-config.ts";
import { type OpenedSource, structureOf, withDatabase } from "../structure/read-database.ts";
import { adviceFor } from "./advice.ts";
import { explainPaths, type Explained } from "./explain-paths.ts";
import { printExplained } from "./print-explained.ts";
import { explainOn, trySchema } from "./try-schema.ts";
import { unusedIndexes } from "./unused-indexes.ts";

interface Options {
  readonly database?: string;
  readonly json?: true;
}

const isThere = (config: DatabaseConfig): boolean =>
  config.dialect === "postgresql" || (config.path !== MEMORY && existsSync(config.path));

/** On the live database where there is one: its statistics count. Else on that of made-up rows. */
const withExplained = async <T>(
  { model, place }: Tried["output"],
  url: string | undefined,
  work: (opened: OpenedSource, where: string) => Promise<T>,
): Promise<T> => {
  const config = commandConfig(url);
  if (config.dialect === model.dialect && isThere(config)) {
    return withDatabase(url, (opened) => work(opened, labelOf(placeOf(config))));
  }
  if (model.dialect === "postgresql") {
    return withDatabase(place.url, (opened) => work(opened, "made-up rows"));
  }
  const connection = await openConnection({ path: MEMORY });
  try {
    makeSqlite(connection, ddlOf(model));
    return await work({ dialect: "sqlite", source: connection, path: MEMORY }, "an empty database");
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
          const tried = await trySchema(schema);
          const { output, database } = tried;
          const { explained, unused } = await withExplained(
            output,
            options.database,
            async (opened, where) => {
              if (!options.json) console.log(`Explained on ${where}\n`);
              const paths = await explainPaths(tried, explainOn(opened));
              return { explained: paths, unused: unusedIndexes(await structureOf(opened), paths) };
            },
          ).finally(() => database.close());
          if (options.json) console.log(json(explained, output.model.dialect));
          else printExplained(explained, unused, output.model.dialect);
          return explained.some(({ fault }) => fault !== null) ? 1 : 0;
        }),
      );
  },
};
