import { body, ifMatch, isGuarded, operation, page, rows } from "./operation.ts";
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
export const treePaths = (resource: ResourceDescription, one: string): JsonObject => {
  const { tree, types, labels, name } = resource;
  if (tree === undefined) return {};
  const row = ref("schemas", types.one);
  const key = keyParameters(resource);
  const problems = readOneProblems(isGuarded(resource));
  const read = (id: string, summary: string, parameters: JsonObject[], answer: JsonObject) => ({
    get: operation(name, {
      id: `${id}${types.one}`,
      summary,
      parameters: [...key, ...parameters],
      responses: { "200": answer, ...problems },
    }),
  });
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
      json("All of them.", rows(row)),
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
      post: operation(name, {
        id: `move${types.one}`,
        summary: `Move one of the ${labels.many}, with all below it`,
        parameters: [...key, ifMatch],
        body: body(parent),
        responses: { "200": json("The row as it is now.", row, "ETag"), ...changeOneProblems },
      }),
    },
  };
};
