import { dirname, join, relative } from "node:path/posix";
import type { SchemaModel } from "../model.ts";
import type { Part, Project } from "../project.ts";

/** Where an import of a module that the schema's folder leads to stands before it has its address. */
export const SCHEMA = "schema:";

/** The package that holds this repository's schema: what the schema imports is found below it. */
const SCHEMA_PACKAGE = "@headwater/database";

/** The folder that paths of the schema's own files start from, relative to the root. */
export const schemaFolder = ({ source }: SchemaModel): string =>
  source.endsWith("/") ? source.slice(0, -1) : dirname(source);

type Address = (specifier: string) => string;

const byPackage: Address = (specifier) =>
  specifier.startsWith(SCHEMA)
    ? `${SCHEMA_PACKAGE}/${specifier.slice(SCHEMA.length).replace(/\.[mc]?[jt]s$/, "")}`
    : specifier;

/** In another project, everything but Headwater's runtime is reached by its path. */
const byPath = (model: SchemaModel, { root, generated }: Project, part: Part): Address => {
  const path = (to: string): string => {
    const found = relative(join(root, generated[part]), join(root, to));
    return found.startsWith(".") ? found : `./${found}`;
  };
  return (specifier) => {
    if (specifier.startsWith(SCHEMA)) {
      return path(join(schemaFolder(model), specifier.slice(SCHEMA.length)));
    }
    if (specifier === "@headwater/api-client") return path(`${generated.apiClient}/api.gen.ts`);
    if (specifier === "@headwater/database") return path(`${generated.database}/database.gen.ts`);
    const [, kind, name] =
      /^@headwater\/database\/(generated|validators)\/(.+)$/.exec(specifier) ?? [];
    if (name === undefined) return specifier;
    return path(`${generated.database}/${name}${kind === "generated" ? "" : ".validator"}.gen.ts`);
  };
};

/** Gives a file's imports the addresses they have in a project. */
export const addressed = (
  text: string,
  model: SchemaModel,
  project: Project,
  part: Part,
): string => {
  const address = project.apart ? byPath(model, project, part) : byPackage;
  return text.replaceAll(
    /^((?:import|export) .*? from ")([^"]+)(";)$/gm,
    (_, before: string, specifier: string, after: string) => before + address(specifier) + after,
  );
};
