import { readWhere } from "@headwater/database/filter";
import type { Filter } from "@headwater/database/filter";
import type { ResourceSchemas } from "@headwater/database/wire";
import type { Context } from "hono";
import { readJson } from "../http/json-body.ts";
import { empty, json } from "../http/respond.ts";
import { refuseParameters, searchOf } from "../http/search.ts";
import { RequestError } from "../problem/request-error.ts";
import type { Handler, ServerEnv } from "../server-env.ts";
import { pathKey, rowPath } from "./key.ts";
import { preconditionOf } from "./precondition.ts";
import { publicShapes } from "./public-shapes.ts";
import { wholeRow } from "./read-handlers.ts";
import { ResourceBody } from "./resource-body.ts";
import type { ResourceHandlers } from "./resource-handlers.ts";
import type { ResourceRepository, WireRow } from "./resource-repository.ts";

/** The handlers that change something. */
export const writeHandlers = (
  { model, models, wire }: ResourceRepository,
  schemas: ResourceSchemas,
): Pick<
  ResourceHandlers,
  "create" | "update" | "upsert" | "remove" | "restore" | "updateMany" | "removeMany"
> => {
  const bodies = new ResourceBody(model, schemas);
  const shapes = publicShapes(models);
  const shape = shapes[model.name] ?? model;

  const rowAnswer = (c: Context<ServerEnv>, row: WireRow, made: boolean) => {
    const { text, tag } = wholeRow(model, row);
    if (!made) return json(c, text, { etag: tag });
    const location = rowPath(model, row);
    if (location === undefined) return json(c, text, { status: 201 });
    return json(c, text, { status: 201, etag: tag, location });
  };

  const create: Handler = async (c) => {
    refuseParameters(c.req.url);
    const body = await readJson(c.req.raw);
    if (!Array.isArray(body)) return rowAnswer(c, await wire.create(bodies.one(body)), true);
    const data = await wire.createMany(bodies.many(body));
    return json(c, JSON.stringify({ data }), { status: 201 });
  };

  const update: Handler = async (c) => {
    refuseParameters(c.req.url);
    const key = pathKey(c, model, schemas.key);
    const data = bodies.patch(await readJson(c.req.raw), key);
    return rowAnswer(c, await wire.update(key, data, preconditionOf(c.req.raw, model)), false);
  };

  const upsert: Handler = async (c) => {
    refuseParameters(c.req.url);
    const key = pathKey(c, model, schemas.key);
    const data = bodies.put(await readJson(c.req.raw), key);
    const { row, created } = await wire.upsert(key, data, preconditionOf(c.req.raw, model));
    return rowAnswer(c, row, created);
  };

  const remove: Handler = async (c) => {
    refuseParameters(c.req.url);
    await wire.remove(pathKey(c, model, schemas.key), preconditionOf(c.req.raw, model));
    return empty(c, 204);
  };

  const restore: Handler = async (c) => {
    refuseParameters(c.req.url);
    const key = pathKey(c, model, schemas.key);
    return rowAnswer(c, await wire.restore(key, preconditionOf(c.req.raw, model)), false);
  };

  const filterOf = (c: Context<ServerEnv>): Filter => {
    const filter = readWhere(searchOf(c.req.url), shape, shapes);
    if (filter !== undefined) return filter;
    throw new RequestError("BAD_REQUEST", "A write to many rows needs a filter", {
      issues: [
        { path: ["where"], code: "MISSING", message: "name the rows: status=open, where=…" },
      ],
    });
  };

  const updateMany: Handler = async (c) => {
    const filter = filterOf(c);
    const data = bodies.patch(await readJson(c.req.raw), null);
    return json(c, JSON.stringify(await wire.updateMany(filter, data)));
  };

  const removeMany: Handler = async (c) =>
    json(c, JSON.stringify(await wire.removeMany(filterOf(c))));

  return { create, update, upsert, remove, restore, updateMany, removeMany };
};
