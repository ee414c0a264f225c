import { decodeRow, encodeRow, type ResourceShape, type Shapes } from "@headwater/database/filter";
import { ApiError } from "./api-error.ts";
import type { Batch, BatchOperation, BatchResult, BatchResults } from "./batch.ts";
import type { RequestOptions } from "./options.ts";
import { invalidResponse, type Transport } from "./transport.ts";
import { objectOf } from "./wire.ts";

interface LooseOperation {
  readonly resource: unknown;
  readonly action: unknown;
  readonly key?: unknown;
  readonly data?: object;
}

export const batchClient =
  <Models>(transport: Transport): Batch<Models> =>
  async <const Operations extends readonly BatchOperation<Models>[]>(
    operations: Operations,
    options?: RequestOptions,
  ) => {
    const loose: readonly LooseOperation[] = operations;
    const shapes = loose.map((operation, index) => shapeOf(transport, operation, index));
    const body = {
      operations: loose.map((operation, index) =>
        write(operation, shapes[index], transport.shapes),
      ),
    };
    const response = await transport.send({ method: "POST", path: "batch", body, ...options });
    const { results } = objectOf(response, response.body);
    if (!Array.isArray(results) || results.length !== operations.length) {
      throw invalidResponse(response.status, "The answer has not one result for each operation");
    }
    return results.map((result, index): BatchResult<unknown> => {
      const { status, body: row } = objectOf(response, result);
      const shape = shapes[index];
      const isRow = shape !== undefined && row !== null && row !== undefined;
      return {
        status: Number(status),
        body: isRow ? decodeRow(objectOf(response, row), shape, transport.shapes) : null,
      };
    }) as BatchResults<Models, Operations>;
  };

const write = (
  { resource, action, key, data }: LooseOperation,
  shape: ResourceShape | undefined,
  shapes: Shapes,
): object => {
  if (shape === undefined) return { resource, action, key, data };
  return {
    resource,
    action,
    ...(key !== undefined && { key: encodeKey(key, shape, shapes) }),
    ...(data !== undefined && { data: encodeRow(data, shape, shapes) }),
  };
};

const encodeKey = (key: unknown, shape: ResourceShape, shapes: Shapes): unknown => {
  const [column = ""] = shape.key;
  if (shape.key.length === 1) return encodeRow({ [column]: key }, shape, shapes)[column];
  return typeof key === "object" && key !== null ? encodeRow(key, shape, shapes) : key;
};

const shapeOf = (
  transport: Transport,
  { resource }: LooseOperation,
  index: number,
): ResourceShape => {
  const shape = typeof resource === "string" ? transport.shapes[resource] : undefined;
  if (shape !== undefined) return shape;
  const message = `there is no resource ${JSON.stringify(resource)}`;
  throw new ApiError({
    code: "BAD_REQUEST",
    status: 400,
    detail: message,
    issues: [{ path: ["operations", index, "resource"], code: "VALUE", message }],
    operation: index,
  });
};
