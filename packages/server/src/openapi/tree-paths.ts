import { keyParameters, listParameters } from "./parameters.ts";
import { type JsonObject, ref, type ResourceDescription } from "./resource-description.ts";
import { changeOneProblems, json, readOneProblems } from "./responses.ts";

const depth: JsonObject = {
  name: "depth",
  in: "query",
  description: "Levels to go down at most; 1 for the rows right below.",
  schema: { type: "integer", minimum: 1 },
};

/** The paths of a resource whose rows lie in a tree, below that of one row. */
export const treePaths = (
  resource: ResourceDescription,
  one: string,
  page: (row: JsonObject) => JsonObject,
): JsonObject => {
  const { tree, types, labels, name, softDelete } = resource;
  if (tree === undefined) return {};
  const row = ref("schemas", types.one);
  const key = keyParameters(resource);
  const problems = readOneProblems(softDelete?.readable === false);
  const read = (id: string, summary: string, parameters: JsonObject[], answer: JsonObject) => ({
    get: {
      operationId: `${id}${types.one}`,
      summary,
      tags: [name],
      parameters: [...key, ...parameters],
      responses: { "200": answer, ...problems },
    },
  });
  const data = { type: "array", items: row };
  const parent = {
    type: "object",
    properties: { [tree.parent]: { description: `The key of the row above, or null.` } },
    required: [tree.parent],
    additionalProperties: false,
  };
  return {
    [`${one}/ancestors`]: read(
      "ancestorsOf",
      `List all ${labels.many} above one, the root first`,
      [],
      json("All of them.", { type: "object", properties: { data }, required: ["data"] }),
    ),
    [`${one}/children`]: read(
      "childrenOf",
      `List the ${labels.many} right below one`,
      listParameters(resource),
      json("One page.", page(row)),
    ),
    [`${one}/descendants`]: read(
      "descendantsOf",
      `List the ${labels.many} below one`,
      [depth, ...listParameters(resource)],
      json("One page.", page(row)),
    ),
    [`${one}/move`]: {
      post: {
        operationId: `move${types.one}`,
        summary: `Move one of the ${labels.many}, with all below it`,
        tags: [name],
        parameters: [...key, ref("parameters", "ifMatch")],
        requestBody: { required: true, content: { "application/json": { schema: parent } } },
        responses: { "200": json("The row as it is now.", row, "ETag"), ...changeOneProblems },
      },
    },
  };
};
