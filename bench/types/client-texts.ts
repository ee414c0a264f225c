import { kebabCase, tableName } from "../synthetic/names.ts";

const PREFIX = "record";

const routesOf = (name: string): string => {
  const singular = name.slice(0, -1);
  const type = singular.charAt(0).toUpperCase() + singular.slice(1);
  return `
const ${name} = new Hono()
  .get("/", zValidator("query", listQuery), async (c) => c.json({ data: await rows<${type}>(), nextCursor: null as string | null }))
  .get("/:id", zValidator("param", ${singular}KeySchema), async (c) => c.json(await row<${type}>()))
  .post("/", zValidator("json", new${type}Schema), async (c) => c.json(await row<${type}>(), 201))
  .patch("/:id", zValidator("param", ${singular}KeySchema), zValidator("json", ${singular}PatchSchema), async (c) => c.json(await row<${type}>()))
  .delete("/:id", zValidator("param", ${singular}KeySchema), (c) => c.body(null, 204));
`;
};

const importsOf = (name: string): string => {
  const singular = name.slice(0, -1);
  const type = singular.charAt(0).toUpperCase() + singular.slice(1);
  const path = kebabCase(name);
  return `import { new${type}Schema, ${singular}KeySchema, ${singular}PatchSchema } from "@headwater/database/validators/${path}";
import type { ${type} } from "@headwater/database/generated/${path}.types";
`;
};

/** What both build on, without any table: the libraries, loaded and used once. */
export const librariesText = (): string => `import "@headwater/database/repository";
import "@headwater/database/wire";
import "@headwater/server/resource";
import "@headwater/server/openapi";
import { zValidator } from "@hono/zod-validator";
import { Hono } from "hono";
import { hc } from "hono/client";
import { z } from "zod";

const schema = z.strictObject({ title: z.string().min(1).max(200), rank: z.int().nullish() });
const app = new Hono().post("/", zValidator("json", schema), (c) => c.json({ id: 1 }));
export const made = await hc<typeof app>("http://localhost").index.$post({ json: { title: "a" } });
`;

/** The same tables as Hono's own client sees them: chained routes with validators, `hc<typeof app>`. */
export const honoClientText = (tables: number): string => {
  const names = Array.from({ length: tables }, (_, n) => tableName(PREFIX, n));
  const [first = "", second = ""] = names;
  return `import { zValidator } from "@hono/zod-validator";
import { Hono } from "hono";
import { hc } from "hono/client";
import { z } from "zod";
${names.map(importsOf).join("")}
declare const rows: <T>() => Promise<T[]>;
declare const row: <T>() => Promise<T>;
const listQuery = z.object({ status: z.string().optional(), sort: z.string().optional(), limit: z.coerce.number().optional() });
${names.map(routesOf).join("")}
const app = new Hono()
${names.map((name) => `  .route("/api/${kebabCase(name)}", ${name})`).join("\n")};

const client = hc<typeof app>("http://localhost");
const list = await client.api["${kebabCase(first)}"].$get({ query: {} });
if (!list.ok) throw new Error(list.statusText);
export const titles: string[] = (await list.json()).data.map(({ title }) => title);
const made = await client.api["${kebabCase(second)}"].$post({ json: { title: "a", slug: "a" } });
if (!made.ok) throw new Error(made.statusText);
export const id: number = (await made.json()).id;
`;
};

/** The same calls through the generated client. */
export const headwaterClientText = (): string => {
  const first = tableName(PREFIX, 0);
  const second = tableName(PREFIX, 1);
  return `import { createApiClient } from "../api-client/src/api-client.ts";

const api = createApiClient({ baseUrl: "http://localhost" });
const list = await api.${first}.list({ where: { status: "open" }, sort: ["-createdAt"], limit: 20 });
export const titles: string[] = list.data.map(({ title }) => title);
const made = await api.${second}.create({ title: "a", slug: "a" });
export const id: number = made.id;
`;
};
