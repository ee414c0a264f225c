import { type Filter, readWhere } from "@headwater/database/filter";
import { models } from "@headwater/database/generated/models";
import type { RandomRequest } from "./exchange.ts";
import type { Random } from "./random.ts";
import { type RandomTable, tableNamed, TABLES } from "./tables.ts";
import type { Row, TrackerModel } from "./tracker-model.ts";
import { anyValue } from "./values.ts";

const JSON_TYPE = { "content-type": "application/json" };
type Body = ReturnType<typeof JSON.parse>;

const text = (value: unknown): string => JSON.stringify(value) ?? "";

const spoiled = (random: Random, row: Row): Row => {
  const column = random.pick([...Object.keys(row), "nope", "id", "createdAt", "passwordHash"]);
  return { ...row, [column]: anyValue(random) };
};

const newRow = (random: Random, model: TrackerModel, table: RandomTable): Row => {
  const row = table.row(random, model);
  return random.chance(0.15) ? spoiled(random, row) : row;
};

const changes = (random: Random, model: TrackerModel, table: RandomTable): Row => {
  const row = table.row(random, model);
  const some = random.some(table.columns, 0.3).filter((name) => name in row);
  const data = Object.fromEntries(some.map((name) => [name, row[name]]));
  return random.chance(0.15) ? spoiled(random, data) : data;
};

/** The key of a row there is or, now and then, of none. */
const someKey = (random: Random, model: TrackerModel, table: RandomTable): readonly unknown[] => {
  const row = random.chance(0.9) ? random.maybePick(model.rows(table.name)) : undefined;
  return table.key.map((column) => row?.[column] ?? 1 + random.below(99_999));
};

const pathOf = ({ path }: RandomTable, key: readonly unknown[]): string =>
  `/api/${path}/${key.map((part) => encodeURIComponent(String(part))).join("/")}`;

const keyRow = ({ key }: RandomTable, values: readonly unknown[]): Row =>
  Object.fromEntries(key.map((column, index) => [column, values[index]]));

const create = (random: Random, model: TrackerModel, table: RandomTable): RandomRequest => ({
  method: "POST",
  path: `/api/${table.path}`,
  headers: JSON_TYPE,
  body: text(newRow(random, model, table)),
  acknowledge: (body: Body, model) => model.put(table.name, body),
});

const createMany = (random: Random, model: TrackerModel, table: RandomTable): RandomRequest => ({
  method: "POST",
  path: `/api/${table.path}`,
  headers: JSON_TYPE,
  body: text(Array.from({ length: random.below(6) }, () => newRow(random, model, table))),
  acknowledge(body: Body, model) {
    for (const row of body.data) model.put(table.name, row);
  },
});

const patch = (random: Random, model: TrackerModel, table: RandomTable): RandomRequest => ({
  method: "PATCH",
  path: pathOf(table, someKey(random, model, table)),
  headers: random.chance(0.1) ? { ...JSON_TYPE, "if-match": '"stale"' } : JSON_TYPE,
  body: text(changes(random, model, table)),
  acknowledge: (body: Body, model) => model.put(table.name, body),
});

const put = (random: Random, model: TrackerModel, table: RandomTable): RandomRequest => {
  const key = someKey(random, model, table);
  return {
    method: "PUT",
    path: pathOf(table, key),
    headers: JSON_TYPE,
    body: text({
      ...newRow(random, model, table),
      ...(random.chance(0.5) ? keyRow(table, key) : {}),
    }),
    acknowledge: (body: Body, model) => model.put(table.name, body),
  };
};

const remove = (random: Random, model: TrackerModel, table: RandomTable): RandomRequest => {
  // These take most of the tracker with them.
  const isRoot = table.name === "teams" || table.name === "projects";
  if (isRoot && random.chance(0.8)) return create(random, model, table);
  const key = someKey(random, model, table);
  return {
    method: "DELETE",
    path: pathOf(table, key),
    acknowledge: (_, model) => model.remove(table.name, keyRow(table, key)),
  };
};

const someFilter = (random: Random): string =>
  random.pick([
    `priority=${random.below(5)}&status=${random.pick(["open", "closed"])}`,
    `title[icontains]=${random.pick(["fix", "LOGIN", "zzz"])}&priority[gte]=3`,
    `where=${encodeURIComponent(text({ or: [{ dueAt: { lt: "2024-01-01" } }, { not: { estimateHours: { gt: 1 } } }] }))}&priority=4`,
    `id[in]=${1 + random.below(200)},${1 + random.below(200)}`,
    "dueAt[isNull]=true&assigneeId[isNull]=true",
  ]);

const filterOf = (search: string): Filter => {
  const shape = models["tickets"];
  const filter = shape && readWhere(search, shape, models);
  if (filter === undefined) throw new Error(`no filter: ${search}`);
  return filter;
};

const patchMany = (random: Random, model: TrackerModel): RandomRequest => {
  const search = someFilter(random);
  const data = random.chance(0.2)
    ? { priority: anyValue(random) }
    : { priority: random.below(5), status: random.pick(["done", "open"]) };
  const rows = model.matching("tickets", filterOf(search));
  return {
    method: "PATCH",
    path: `/api/tickets?${search}`,
    headers: JSON_TYPE,
    body: text(data),
    acknowledge(body: Body, model) {
      if (body.count !== rows.length)
        throw new Error(`${search}: ${body.count}, not ${rows.length}`);
      model.patchMany("tickets", rows, data);
    },
  };
};

const removeMany = (random: Random, model: TrackerModel): RandomRequest => {
  const search = `${someFilter(random)}&id[gt]=${random.below(400)}`;
  const rows = model.matching("tickets", filterOf(search));
  return {
    method: "DELETE",
    path: `/api/tickets?${search}`,
    acknowledge(body: Body, model) {
      if (body.count !== rows.length)
        throw new Error(`${search}: ${body.count}, not ${rows.length}`);
      for (const row of rows) model.remove("tickets", row);
    },
  };
};

const batch = (random: Random, model: TrackerModel): RandomRequest => {
  const operations = Array.from({ length: 1 + random.below(4) }, () => {
    const table = random.pick(TABLES.filter(({ name }) => name !== "teams" && name !== "projects"));
    const values = someKey(random, model, table);
    const key = values.length === 1 ? values[0] : keyRow(table, values);
    const action = random.pick(["create", "create", "update", "upsert", "delete"]);
    const data = action === "update" ? changes(random, model, table) : newRow(random, model, table);
    const operation = {
      resource: table.name,
      action,
      ...(action !== "create" && { key }),
      ...(action !== "delete" && { data }),
    };
    return { table, operation, row: keyRow(table, values) };
  });
  return {
    method: "POST",
    path: "/api/batch",
    headers: JSON_TYPE,
    body: text({ operations: operations.map(({ operation }) => operation) }),
    acknowledge(body: Body, model) {
      operations.forEach(({ table, operation, row }, index) => {
        const result = body.results[index];
        if (operation.action === "delete") model.remove(table.name, row);
        else model.put(table.name, result.body);
      });
    },
  };
};

const WRITES = [
  create,
  create,
  create,
  createMany,
  patch,
  patch,
  put,
  remove,
  patchMany,
  removeMany,
  batch,
  batch,
];

/** A write that may well succeed. */
export const anyWrite = (random: Random, model: TrackerModel): RandomRequest => {
  const kind = random.pick(WRITES);
  // Without people and teams there is nothing to be had.
  const sparse = TABLES.find(({ name }) => model.rows(name).length < 3);
  const table = random.pick([...TABLES, tableNamed("tickets"), tableNamed("tickets")]);
  return kind(random, model, sparse !== undefined && random.chance(0.3) ? sparse : table);
};
