import { NotFoundError } from "@headwater/database/errors";
import {
  readAggregateQuery,
  readListQuery,
  readOneQuery,
  type Selection,
} from "@headwater/database/filter";
import type { TableModel } from "@headwater/database/model";
import type { Schema } from "@headwater/database/wire";
import { digest, entityTag, isNamed } from "../http/entity-tag.ts";
import { empty, json } from "../http/respond.ts";
import { searchOf } from "../http/search.ts";
import { whenReady } from "../http/when-ready.ts";
import type { Handler } from "../server-env.ts";
import { pathKey } from "./key.ts";
import { publicShapes } from "./public-shapes.ts";
import { rowVersion } from "./row-version.ts";
import { allowing } from "./removed-rows.ts";
import type { ResourceHandlers } from "./resource-handlers.ts";
import type { ViewRepository, WireRow } from "./resource-repository.ts";

interface Representation {
  readonly text: string;
  readonly tag: string;
}

/** A row as it is, and the tag that says which version of it this is. */
export const wholeRow = (model: TableModel, row: WireRow): Representation => {
  const text = JSON.stringify(row);
  const version = rowVersion(model, row, text);
  // A version says nothing of which columns there are.
  return {
    text,
    tag: model.version === undefined ? entityTag(version) : entityTag(version, digest(text)),
  };
};

const cutDown = (row: WireRow, names: readonly string[]): WireRow =>
  Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)));

/** A row cut down to a selection, with related rows; its tag begins as that of the whole row. */
const selectedRow = (
  model: TableModel,
  row: WireRow,
  { select, include }: Selection,
): Representation => {
  const related = include.map(({ relation }) => relation);
  const own: Record<string, unknown> = { ...row };
  // As if they weren't there: JSON leaves them out.
  for (const name of related) own[name] = undefined;
  const shown = select === undefined ? row : cutDown(row, [...select, ...related]);
  const text = JSON.stringify(shown);
  return { text, tag: entityTag(rowVersion(model, own), digest(text)) };
};

/** The handlers that change nothing. */
export const readHandlers = (
  { model, models, wire }: ViewRepository,
  keySchema: Schema,
): Pick<ResourceHandlers, "list" | "aggregate" | "get"> => {
  const shapes = publicShapes(models);
  const shape = shapes[model.name] ?? model;

  const list: Handler = (c) => {
    const query = readListQuery(searchOf(c.req.url), shape, shapes);
    return allowing(c, model, query.deleted, () =>
      whenReady(wire.list(query), (page) => json(c, JSON.stringify(page))),
    );
  };

  const aggregate: Handler = (c) => {
    const query = readAggregateQuery(searchOf(c.req.url), shape, shapes);
    return allowing(c, model, query.deleted, () =>
      whenReady(wire.aggregate(query), (data) => json(c, JSON.stringify({ data }))),
    );
  };

  const get: Handler = (c) => {
    const key = pathKey(c, model, keySchema);
    const search = searchOf(c.req.url);
    const selection = search === "" ? undefined : readOneQuery(search, shape, shapes);
    // The whole row is read in any case: its tag must be the same whatever is selected of it.
    const { select, ...whole } = selection ?? { include: [] };
    const read = select === undefined ? selection : whole;
    const answer = (row: WireRow | null) => {
      if (row === null) throw new NotFoundError(model.name, key);
      const { text, tag } =
        selection === undefined ? wholeRow(model, row) : selectedRow(model, row, selection);
      const known = c.req.raw.headers.get("if-none-match");
      if (known !== null && isNamed(known, tag)) return empty(c, 304, { etag: tag });
      return json(c, text, { etag: tag });
    };
    return allowing(c, model, whole.deleted, () => whenReady(wire.find(key, read), answer));
  };

  return { list, aggregate, get };
};
