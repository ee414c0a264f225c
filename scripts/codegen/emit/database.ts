import type { SchemaModel } from "../model.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { importLines, schemaModule } from "./imports.ts";
import { doc, sections } from "./text.ts";

/** The module that opens the database of another project's schema. */
export const emitDatabase = (model: SchemaModel): EmittedFile[] => {
  const modules = [...new Set(model.tables.map((table) => schemaModule(model, table)))];
  const isOne = modules.length === 1;
  const names = modules.map((_, index) => (isOne ? "schema" : `tables${index + 1}`));
  const text = sections(
    importLines(
      [
        "@headwater/database/open",
        "type DatabaseParts",
        ...(isOne ? [] : ["joinModules"]),
        "type OpenDatabase",
        "openDatabaseOf",
        "type OpenDatabaseOptions",
      ],
      ["@headwater/database/shared", "sharedDatabaseOf"],
      ...modules.map((from, index) => [from, `* as ${names[index] ?? ""}`] as const),
      ["./ddl.gen.ts", "ddl"],
      ["./models.gen.ts", "models"],
      ["./repositories.gen.ts", "createRepositories", "type Repositories"],
    ),
    !isOne && `const schema = joinModules(${names.join(", ")});`,
    `${doc("What has been generated for the schema; the test helpers take it.")}export const parts: DatabaseParts<Repositories, typeof schema> = { createRepositories, models, ddl, schema };`,
    `${doc("The open database of this schema.")}export type Database = OpenDatabase<Repositories, typeof schema>;`,
    `${doc("Opens the database that the options, and for the rest the environment, name.")}export const openDatabase = (options: OpenDatabaseOptions = {}): Promise<Database> =>
  openDatabaseOf(parts, options);`,
    `${doc("The one that this process shares, opened when it is first asked for. Hot reloads keep it.")}export const sharedDatabase = (options: OpenDatabaseOptions = {}): Promise<Database> =>
  sharedDatabaseOf(parts, options);`,
  );
  return [{ path: "database.gen.ts", text }];
};
