import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Hono } from "hono";
import { fileAnswer } from "../files/file-answer.ts";
import { StaticFiles } from "../files/static-files.ts";
import type { ServerEnv } from "../server-env.ts";

const OWN = ["docs.css", "docs.js", "logo.svg"];
const SWAGGER = ["swagger-ui.css", "swagger-ui-bundle.js"];

/** `/docs`: the API to read and to try, without anything from elsewhere. */
export const docsRoutes = (): Hono<ServerEnv> => {
  const own = new StaticFiles(join(import.meta.dirname, "page"));
  const swagger = new StaticFiles(
    dirname(fileURLToPath(import.meta.resolve("swagger-ui-dist/package.json"))),
  );
  const routes = new Hono<ServerEnv>();

  const send = (path: string, files: StaticFiles, name: string): void => {
    routes.get(path, async (c) => {
      const file = await files.find(name);
      return file === null ? c.notFound() : fileAnswer(c, file);
    });
  };
  send("/", own, "index.html");
  for (const name of OWN) send(`/${name}`, own, name);
  for (const name of SWAGGER) send(`/${name}`, swagger, name);
  return routes;
};
