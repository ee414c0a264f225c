import type { ResourceSchemas } from "@headwater/database/wire";
import { z } from "zod";
import { suggestion } from "../http/search.ts";
import type { RequestError } from "../problem/request-error.ts";
import { bodyKey } from "../resource/key.ts";
import type { ResourceBody } from "../resource/resource-body.ts";
import type { KeyColumns, ResourceRepository } from "../resource/resource-repository.ts";
import { invalid, validate } from "../http/validate.ts";

const MOST_OPERATIONS = 1_000;
const ACTIONS = ["create", "update", "upsert", "delete"] as const;

const operationSchema = z.strictObject({
  resource: z.string(),
  action: z.enum(ACTIONS),
  key: z.unknown().optional(),
  data: z.unknown().optional(),
});

const batchSchema = z.strictObject({
  operations: z.array(operationSchema).min(1).max(MOST_OPERATIONS),
});

/** A resource as the batch route needs it. */
export interface BatchResource {
  readonly name: string;
  readonly schemas: ResourceSchemas;
  readonly repository: ResourceRepository;
  readonly bodies: ResourceBody;
}

type Data = Record<string, unknown>;

/** An operation that has been checked and can be done. */
export type BatchOperation = { readonly resource: BatchResource } & (
  | { readonly action: "create"; readonly data: Data }
  | { readonly action: "update" | "upsert"; readonly key: KeyColumns; readonly data: Data }
  | { readonly action: "delete"; readonly key: KeyColumns }
);

/** The operations a body lists, unchecked. @throws {RequestError} VALIDATION_FAILED */
export const readBatch = (body: unknown): z.output<typeof batchSchema>["operations"] => {
  const result = validate(batchSchema, body);
  if (result.issues !== undefined) throw invalid(result.issues);
  return result.data.operations;
};

/** Checks an operation by the rules of the route it stands for. @throws {RequestError} */
export const checkOperation = (
  { resource: name, action, key, data }: z.output<typeof operationSchema>,
  resources: ReadonlyMap<string, BatchResource>,
): BatchOperation => {
  const resource = resources.get(name);
  if (resource === undefined) {
    const hint = suggestion(name, resources.keys());
    throw refusal("resource", "unknown_resource", `there is no resource "${name}"${hint}`);
  }
  const { bodies, schemas, repository } = resource;
  if (action === "create") {
    if (key !== undefined) throw refusal("key", "unexpected", "a create takes its key in data");
    return { resource, action, data: bodies.one(data, ["data"]) };
  }
  if (key === undefined) throw refusal("key", "required", `${action} needs a key`);
  const columns = bodyKey(key, repository.model, schemas.key);
  if (action === "delete") {
    if (data !== undefined) throw refusal("data", "unexpected", "a delete takes no data");
    return { resource, action, key: columns };
  }
  const read =
    action === "update"
      ? bodies.patch(data, columns, ["data"])
      : bodies.put(data, columns, ["data"]);
  return { resource, action, key: columns, data: read };
};

const refusal = (member: string, code: string, message: string): RequestError =>
  invalid([{ path: [member], code, message }]);
