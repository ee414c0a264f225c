import { readDepth, readListQuery } from "@headwater/database/filter";
import type { ResourceSchemas } from "@headwater/database/wire";
import type { Context } from "hono";
import { readJson } from "../http/json-body.ts";
import { json } from "../http/respond.ts";
import { refuseParameters, searchOf } from "../http/search.ts";
import { invalid } from "../http/validate.ts";
import { whenReady } from "../http/when-ready.ts";
import type { Handler, ServerEnv } from "../server-env.ts";
import { pathKey } from "./key.ts";
import { preconditionOf } from "./precondition.ts";
import { publicShapes } from "./public-shapes.ts";
import { wholeRow } from "./read-handlers.ts";
import { allowing } from "./removed-rows.ts";
import { isObject, ResourceBody } from "./resource-body.ts";
import type { ResourceHandlers } from "./resource-handlers.ts";
import type { ResourceRepository } from "./resource-repository.ts";

/** A query string without its `depth`, and the levels that asks for. */
const withoutDepth = (search: string): { search: string; levels: number | undefined } => {
  const parts = search.split("&");
  const rest = parts.filter((part) => !part.startsWith("depth="));
  if (rest.length === parts.length) return { search, levels: undefined };
  const depths = parts.filter((part) => part.startsWith("depth="));
  // Given twice it is no number either.
  const levels = readDepth(depths.map((part) => part.slice("depth=".length)).join());
  return { search: rest.join("&"), levels };
};

/** The handlers of a tree. */
export const treeHandlers = (
  { model, models, wire }: ResourceRepository,
  schemas: ResourceSchemas,
): Pick<ResourceHandlers, "ancestors" | "children" | "descendants" | "move"> => {
  const bodies = new ResourceBody(model, schemas);
  const shapes = publicShapes(models);
  const shape = shapes[model.name] ?? model;

  const ancestors: Handler = (c) => {
    refuseParameters(c.req.url);
    return whenReady(wire.ancestors(pathKey(c, model, schemas.key)), (data) =>
      json(c, JSON.stringify({ data })),
    );
  };

  const below = (c: Context<ServerEnv>, search: string, levels: number | undefined) => {
    const key = pathKey(c, model, schemas.key);
    const query = readListQuery(search, shape, shapes);
    return allowing(c, model, query.deleted, () =>
      whenReady(wire.descendants(key, query, levels), (page) => json(c, JSON.stringify(page))),
    );
  };

  const children: Handler = (c) => below(c, searchOf(c.req.url), 1);

  const descendants: Handler = (c) => {
    const { search, levels } = withoutDepth(searchOf(c.req.url));
    return below(c, search, levels);
  };

  const move: Handler = async (c) => {
    refuseParameters(c.req.url);
    const key = pathKey(c, model, schemas.key);
    const { parent = "" } = model.tree ?? {};
    const body = await readJson(c.req.raw);
    const others = isObject(body) ? Object.keys(body).filter((name) => name !== parent) : [];
    if (!isObject(body) || !Object.hasOwn(body, parent) || others.length > 0) {
      const message = `expected an object with ${parent} alone: the key of the row above, or null`;
      throw invalid([{ path: others.slice(0, 1), code: "invalid_type", message }]);
    }
    const data = bodies.patch(body, null);
    const row = await wire.update(key, data, preconditionOf(c.req.raw, model));
    const { text, tag } = wholeRow(model, row);
    return json(c, text, { etag: tag });
  };

  return { ancestors, children, descendants, move };
};
