import { type JsonObject, ref, type ResourceDescription } from "./resource-description.ts";

export const body = (schema: JsonObject): JsonObject => ({
  required: true,
  content: { "application/json": { schema } },
});

export const rows = (row: JsonObject): JsonObject => ({
  type: "object",
  properties: { data: { type: "array", items: row } },
  required: ["data"],
});

export const page = (row: JsonObject): JsonObject => ({
  type: "object",
  properties: {
    data: { type: "array", items: row },
    nextCursor: { type: ["string", "null"], description: "Null on the last page." },
    total: { type: "integer", description: "Only with `count=true`." },
  },
  required: ["data", "nextCursor"],
});

interface Operation {
  readonly id: string;
  readonly summary: string;
  readonly parameters?: readonly JsonObject[];
  readonly body?: JsonObject;
  readonly responses: JsonObject;
}

export const operation = (
  tag: string,
  { id, summary, parameters, body, responses }: Operation,
) => ({
  operationId: id,
  summary,
  tags: [tag],
  ...(parameters === undefined ? {} : { parameters }),
  ...(body === undefined ? {} : { requestBody: body }),
  responses,
});

/** Whether some of what a read can ask for is not for everybody. */
export const isGuarded = ({ softDelete }: ResourceDescription): boolean =>
  softDelete?.readable === false;

export const ifMatch = ref("parameters", "ifMatch");
