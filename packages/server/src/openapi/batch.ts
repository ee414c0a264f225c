import { type JsonObject, ref, type ResourceDescription } from "./resource-description.ts";
import { changeOneProblems, json } from "./responses.ts";

/** `POST /api/batch` */
export const batchPath = (): JsonObject => ({
  post: {
    operationId: "batch",
    summary: "Several writes in one transaction: all of them or none",
    tags: ["batch"],
    requestBody: {
      required: true,
      content: {
        "application/json": {
          schema: {
            type: "object",
            properties: { operations: { type: "array", items: ref("schemas", "batchOperation") } },
            required: ["operations"],
            additionalProperties: false,
          },
        },
      },
    },
    responses: {
      "200": json("What became of each operation, in their order.", {
        type: "object",
        properties: {
          results: {
            type: "array",
            items: {
              type: "object",
              properties: { status: { type: "integer" }, body: {} },
              required: ["status", "body"],
            },
          },
        },
        required: ["results"],
      }),
      ...changeOneProblems,
    },
  },
});

export const batchSchemas = (resources: readonly ResourceDescription[]): JsonObject => ({
  batchOperation: {
    type: "object",
    description: "One write. `data` is the body of a create, an update or an upsert.",
    properties: {
      resource: { type: "string", enum: resources.map(({ name }) => name) },
      action: { type: "string", enum: ["create", "update", "upsert", "delete"] },
      key: { description: "The key, or an object of its columns where there are several." },
      data: { type: "object" },
    },
    required: ["resource", "action"],
    additionalProperties: false,
  },
});
