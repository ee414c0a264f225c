import type { ResourceSchemas } from "@headwater/database/wire";
import { readJson } from "../http/json-body.ts";
import { json } from "../http/respond.ts";
import { refuseParameters } from "../http/search.ts";
import { problemOf } from "../problem/problem.ts";
import { RequestError } from "../problem/request-error.ts";
import { ResourceBody } from "../resource/resource-body.ts";
import type { ResourceRepository, WireView } from "../resource/resource-repository.ts";
import type { ServedDatabase } from "../served-database.ts";
import type { Handler } from "../server-env.ts";
import {
  type BatchOperation,
  type BatchResource,
  checkOperation,
  readBatch,
} from "./batch-operation.ts";

interface Outcome {
  readonly status: number;
  readonly body: unknown;
}

/** `POST /api/batch`: writes to any resources in one transaction, all of them or none. */
export const batchHandler = (
  database: ServedDatabase,
  schemas: Readonly<Record<string, ResourceSchemas>>,
): Handler => {
  const resources = batchResources(database.repositories, schemas);
  return async (c) => {
    refuseParameters(c.req.url);
    const operations = readBatch(await readJson(c.req.raw)).map((operation, index) =>
      telling(index, () => checkOperation(operation, resources)),
    );
    const results = await database.transaction(async (repositories) => {
      const outcomes: Outcome[] = [];
      for (const [index, operation] of operations.entries()) {
        const { wire } = repositoryOf(repositories, operation.resource.name);
        try {
          outcomes.push(await perform(operation, wire));
        } catch (error) {
          throw atOperation(error, index);
        }
      }
      return outcomes;
    });
    return json(c, JSON.stringify({ results }));
  };
};

const perform = async (operation: BatchOperation, wire: WireView): Promise<Outcome> => {
  switch (operation.action) {
    case "create":
      return { status: 201, body: await wire.create(operation.data) };
    case "update":
      return { status: 200, body: await wire.update(operation.key, operation.data) };
    case "upsert": {
      const { row, created } = await wire.upsert(operation.key, operation.data);
      return { status: created ? 201 : 200, body: row };
    }
    case "delete":
      await wire.remove(operation.key);
      return { status: 204, body: null };
  }
};

const telling = <T>(index: number, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw atOperation(error, index);
  }
};

/** The error as it would have been alone, with the operation's index. What is internal stays as it is. */
const atOperation = (error: unknown, index: number): unknown => {
  const { code, detail, issues, columns } = problemOf(error);
  if (code === "INTERNAL") return error;
  return new RequestError(code, `Operation ${index}: ${detail}`, {
    issues: issues?.map((issue) => ({ ...issue, path: ["operations", index, ...issue.path] })),
    columns,
    operation: index,
    cause: error,
  });
};

const batchResources = (
  repositories: object,
  schemas: Readonly<Record<string, ResourceSchemas>>,
): ReadonlyMap<string, BatchResource> =>
  new Map(
    Object.entries(schemas).map(([name, own]) => {
      const repository = repositoryOf(repositories, name);
      const bodies = new ResourceBody(repository.model, own);
      return [name, { name, schemas: own, repository, bodies }];
    }),
  );

const repositoryOf = (repositories: object, name: string): ResourceRepository => {
  const found: unknown = Reflect.get(repositories, name);
  if (isRepository(found)) return found;
  throw new TypeError(`there is no repository of ${name}`);
};

const isRepository = (value: unknown): value is ResourceRepository =>
  typeof value === "object" && value !== null && "wire" in value && "model" in value;
