import type { SchemaModel, Table } from "../model.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { type Import, importLines } from "./imports.ts";
import { doc, lines, property, sections } from "./text.ts";
import { overHttp } from "./view.ts";

/** `/:id`, `/:teamId/:userId` */
export const keyPath = (table: Table): string => table.key.map((name) => `/:${name}`).join("");

/** Names the router has for something else. */
const LOCAL: ReadonlySet<string> = new Set(["routes", "on"]);

const router = (table: Table): string => {
  const { names } = table;
  const repository = LOCAL.has(names.many) ? "repository" : names.many;
  const one = keyPath(table);
  return `${doc(table.doc, `Routes of \`/api/${names.path}\`.`)}export const ${names.many}Routes = (${repository}: ${names.manyType}Repository): Hono<ServerEnv> => {
  const on = resourceHandlers(${repository}, ${names.many}Schemas);
  const routes = new Hono<ServerEnv>();
  ${lines(
    `routes.get("/", on.list);`,
    `routes.get("/aggregate", on.aggregate);`,
    `routes.post("/", on.create);`,
    `routes.patch("/", on.updateMany);`,
    `routes.delete("/", on.removeMany);`,
    one !== "" && `routes.get("${one}", on.get);`,
    one !== "" && `routes.patch("${one}", on.update);`,
    one !== "" && `routes.put("${one}", on.upsert);`,
    one !== "" && `routes.delete("${one}", on.remove);`,
    one !== "" && table.softDelete !== undefined && `routes.post("${one}/restore", on.restore);`,
    table.tree !== undefined && `routes.get("${one}/ancestors", on.ancestors);`,
    table.tree !== undefined && `routes.get("${one}/children", on.children);`,
    table.tree !== undefined && `routes.get("${one}/descendants", on.descendants);`,
    table.tree !== undefined && `routes.post("${one}/move", on.move);`,
  )}
  return routes;
};`;
};

/** Routes of a view: nothing that writes, and single rows only where a key is known. */
const viewRouter = (table: Table): string => {
  const { names } = table;
  const repository = LOCAL.has(names.many) ? "repository" : names.many;
  const one = keyPath(table);
  const schema = one === "" ? "" : `, ${names.one}KeySchema`;
  return `${doc(table.doc, `Routes of \`/api/${names.path}\`.`)}export const ${names.many}Routes = (${repository}: ${names.manyType}Repository): Hono<ServerEnv> => {
  const on = viewHandlers(${repository}${schema});
  const routes = new Hono<ServerEnv>();
  ${lines(
    `routes.get("/", on.list);`,
    `routes.get("/aggregate", on.aggregate);`,
    one !== "" && `routes.get("${one}", on.get);`,
  )}
  return routes;
};`;
};

const viewRoutesFile = (table: Table): EmittedFile => {
  const { names, key } = table;
  return {
    path: `${names.file}.routes.gen.ts`,
    text: sections(
      importLines(
        [
          `@headwater/database/generated/${names.file}.repository`,
          `type ${names.manyType}Repository`,
        ],
        ...(key.length === 0
          ? []
          : [[`@headwater/database/validators/${names.file}`, `${names.one}KeySchema`] as const]),
        ["@headwater/server/env", "type ServerEnv"],
        ["@headwater/server/resource", "viewHandlers"],
        ["hono", "Hono"],
      ),
      viewRouter(table),
    ),
  };
};

const routesFile = (table: Table): EmittedFile => {
  const { names } = table;
  if (table.view !== undefined) return viewRoutesFile(table);
  return {
    path: `${names.file}.routes.gen.ts`,
    text: sections(
      importLines(
        [
          `@headwater/database/generated/${names.file}.repository`,
          `type ${names.manyType}Repository`,
        ],
        [`@headwater/database/validators/${names.file}`, `${names.many}Schemas`],
        ["@headwater/server/env", "type ServerEnv"],
        ["@headwater/server/resource", "resourceHandlers"],
        ["hono", "Hono"],
      ),
      router(table),
    ),
  };
};

const customRoutes = ({ names }: Table): string => `custom${names.manyType}Routes`;

/** The mount itself is called as the routes of a table of resources would be. */
const localRoutes = ({ names: { many } }: Table): string =>
  many === "resource" ? "routesOfResource" : `${many}Routes`;

const mounts = (table: Table): string => {
  const { many, path } = table.names;
  return lines(
    table.custom.routes && `app.route("/api/${path}", ${customRoutes(table)}(database));`,
    `app.route("/api/${path}", ${localRoutes(table)}(database.repositories.${many}));`,
  );
};

const mountFile = (model: SchemaModel): EmittedFile => {
  const tables = overHttp.tables(model);
  return {
    path: "routes.gen.ts",
    text: sections(
      importLines(
        ["@headwater/database", "type Database"],
        ["@headwater/server/routes", "type ResourceRoutes"],
        ...tables
          .filter(({ custom }) => custom.routes)
          .map((table): Import => {
            const { file, many } = table.names;
            return [`../routes/${file}.ts`, `${many}Routes as ${customRoutes(table)}`];
          }),
        ...tables.map((table): Import => {
          const { file, many } = table.names;
          const local = localRoutes(table);
          const routes = local === `${many}Routes` ? local : `${many}Routes as ${local}`;
          return [`./${file}.routes.gen.ts`, routes];
        }),
        ...tables
          .filter(({ view }) => view === undefined)
          .map(({ names: { file, many } }): Import => [
            `@headwater/database/validators/${file}`,
            `${many}Schemas`,
          ]),
      ),
      `${doc("The routes of every table, hand-written ones first.")}export const resourceRoutes: ResourceRoutes<Database> = {
  schemas: {
${tables
  .filter(({ view }) => view === undefined)
  .map(({ names: { many } }) => `${property(many)}: ${many}Schemas,`)
  .join("\n")}
  },
  mount(app, database) {
${tables.map(mounts).join("\n")}
  },
};`,
    ),
  };
};

/** One router for each table, and the file that mounts them. */
export const emitRoutes = (model: SchemaModel): EmittedFile[] => [
  ...overHttp.tables(model).map(routesFile),
  mountFile(model),
];
