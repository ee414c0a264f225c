import { batchPath, batchSchemas } from "./batch.ts";
import { filterSchemas } from "./filter-schemas.ts";
import { resourceParameters, sharedParameters } from "./parameters.ts";
import { resourcePaths } from "./paths.ts";
import type { JsonObject, ResourceDescription } from "./resource-description.ts";
import { resourceSchemas } from "./resource-schemas.ts";
import { headers, problemResponses, problemSchemas } from "./responses.ts";

export type { ResourceDescription } from "./resource-description.ts";

/** An OpenAPI 3.1 document, ready for JSON. */
export type OpenapiDocument = JsonObject;

const merged = (parts: readonly JsonObject[]): JsonObject =>
  parts.reduce((all, part) => Object.assign(all, part), {});

/** The OpenAPI document of an API with these resources. Built anew on each call: keep it. */
export const describeApi = (resources: readonly ResourceDescription[]): OpenapiDocument => {
  const types = new Map(resources.map(({ name, types: { one } }) => [name, one]));
  const typeOf = (name: string): string => types.get(name) ?? name;
  return {
    openapi: "3.1.1",
    info: {
      title: "Headwater",
      version: "1",
      description:
        "Rows of every table over REST. Dates are ISO 8601 in UTC, 64-bit integers and decimals " +
        "are strings, binary is base64. Errors are problem details with a stable `code`.",
    },
    servers: [{ url: "/" }],
    tags: [
      ...resources.map(({ name, description }) => ({
        name,
        ...(description === undefined ? {} : { description }),
      })),
      { name: "batch", description: "Several writes at once." },
    ],
    paths: { ...merged(resources.map(resourcePaths)), "/api/batch": batchPath() },
    components: {
      schemas: {
        ...merged(resources.map((resource) => resourceSchemas(resource, typeOf))),
        ...batchSchemas(resources.filter(({ readOnly }) => readOnly !== true)),
        ...filterSchemas,
        ...problemSchemas,
      },
      parameters: { ...merged(resources.map(resourceParameters)), ...sharedParameters },
      responses: problemResponses,
      headers,
    },
  };
};
