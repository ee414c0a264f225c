import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { SchemaModel } from "../model.ts";
import type { Project } from "../project.ts";

/** Imports of a table's generated files, by package or by path. */
const GENERATED =
  /from\s+["'][^"']*\/([\w-]+)(?:\.(?:repository|model|types|validator|routes|openapi))(?:\.gen(?:\.ts)?)?["']/;
const VALIDATORS = /from\s+["']@headwater\/database\/validators\/([\w-]+)["']/;

/** Use of a table's repository by its name; no path of a module. */
const REPOSITORY = /(?<![/\w])repositories\.([A-Za-z_$][\w$]*)/;

const codeIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder).filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    : [];

/** Says which hand-written files lean on tables that are gone. */
export const danglingCode = (project: Project, model: SchemaModel): Diagnostic[] => {
  const stems = new Set(model.tables.map(({ names }) => names.file));
  const names = new Set(model.tables.map(({ name }) => name));
  return Object.values(project.custom).flatMap((folder) =>
    codeIn(join(project.root, folder)).flatMap((name) => {
      const file = `${folder}/${name}`;
      const lines = readFileSync(join(project.root, file), "utf8").split("\n");
      for (const [index, line] of lines.entries()) {
        const [, stem] = GENERATED.exec(line) ?? VALIDATORS.exec(line) ?? [];
        const [, name] = REPOSITORY.exec(line) ?? [];
        const gone =
          stem !== undefined && !stems.has(stem)
            ? stem
            : name !== undefined && !names.has(name)
              ? name
              : null;
        if (gone === null) continue;
        return [diagnose("HW1503", { file, line: index + 1 }, { file, stem: gone })];
      }
      return [];
    }),
  );
};
