import { body, ifMatch, isGuarded, operation, page, rows } from "./operation.ts";
import {
  aggregateParameters,
  deletedParameter,
  filterParameters,
  keyParameters,
  listParameters,
  shapeParameters,
} from "./parameters.ts";
import { type JsonObject, ref, type ResourceDescription } from "./resource-description.ts";
import {
  changeOneProblems,
  createProblems,
  json,
  readOneProblems,
  readProblems,
  removeManyProblems,
  removeProblems,
  upsertProblems,
} from "./responses.ts";
import { treePaths } from "./tree-paths.ts";

/** The operations of one path, by their methods in small letters. */
type Path = JsonObject & { readonly get: JsonObject };

const manyPath = (resource: ResourceDescription): Path => {
  const { one, many } = resource.types;
  const { labels, name } = resource;
  const row = ref("schemas", one);
  const fresh = ref("schemas", `New${one}`);
  const filtered = filterParameters(resource);
  const count = json("How many rows it was.", ref("schemas", "count"));
  return {
    get: operation(name, {
      id: `list${many}`,
      summary: `List ${labels.many}`,
      parameters: listParameters(resource),
      responses: { "200": json("One page.", page(row)), ...readProblems(isGuarded(resource)) },
    }),
    post: operation(name, {
      id: `create${one}`,
      summary: `Make one of the ${labels.many} (an object), or many at once (an array, all or none)`,
      body: body({ oneOf: [fresh, { type: "array", items: fresh, minItems: 1, maxItems: 1000 }] }),
      responses: {
        "201": json(
          "The row, or `data` with the rows in the order of the request.",
          { oneOf: [row, rows(row)] },
          "ETag",
          "Location",
        ),
        ...createProblems,
      },
    }),
    patch: operation(name, {
      id: `update${many}`,
      summary: `Change all ${labels.many} that match; a filter is required`,
      parameters: filtered,
      body: body(ref("schemas", `${one}Patch`)),
      responses: { "200": count, ...createProblems },
    }),
    delete: operation(name, {
      id: `remove${many}`,
      summary: `Remove all ${labels.many} that match; a filter is required`,
      parameters: filtered,
      responses: { "200": count, ...removeManyProblems },
    }),
  };
};

const onePath = (resource: ResourceDescription): Path => {
  const { one } = resource.types;
  const { labels, name } = resource;
  const row = ref("schemas", one);
  // With each operation: some readers don't follow references of a whole path.
  const key = keyParameters(resource);
  const upsert = {
    ...ref("schemas", `New${one}`),
    description: "The columns of the key may be left out: the path has them.",
  };
  return {
    get: operation(name, {
      id: `get${one}`,
      summary: `Get one of the ${labels.many}`,
      parameters: [
        ...key,
        ...shapeParameters(resource),
        ...deletedParameter(resource),
        ref("parameters", "ifNoneMatch"),
      ],
      responses: {
        "200": json("The row.", row, "ETag"),
        "304": { description: "It still has that entity tag." },
        ...readOneProblems(isGuarded(resource)),
      },
    }),
    patch: operation(name, {
      id: `update${one}`,
      summary: `Change one of the ${labels.many}`,
      parameters: [...key, ifMatch],
      body: body(ref("schemas", `${one}Patch`)),
      responses: { "200": json("The row as it is now.", row, "ETag"), ...changeOneProblems },
    }),
    put: operation(name, {
      id: `upsert${one}`,
      summary: `Make one of the ${labels.many} under this key, or change it`,
      parameters: [...key, ifMatch],
      body: body(upsert),
      responses: {
        "200": json("It was there and has been changed.", row, "ETag"),
        "201": json("It has been made.", row, "ETag", "Location"),
        ...upsertProblems,
      },
    }),
    delete: operation(name, {
      id: `remove${one}`,
      summary: `Remove one of the ${labels.many}`,
      parameters: [...key, ifMatch],
      responses: { "204": { description: "It is gone." }, ...removeProblems },
    }),
  };
};

const aggregatePath = (resource: ResourceDescription): JsonObject => ({
  get: operation(resource.name, {
    id: `aggregate${resource.types.many}`,
    summary: `Count ${resource.labels.many} and add them up, in groups`,
    parameters: aggregateParameters(resource),
    responses: {
      "200": json("One object for each group.", rows({ type: "object" })),
      ...readProblems(isGuarded(resource)),
    },
  }),
});

const restorePath = (resource: ResourceDescription): JsonObject => {
  const { one } = resource.types;
  return {
    post: operation(resource.name, {
      id: `restore${one}`,
      summary: `Bring one of the removed ${resource.labels.many} back, with all that went with it`,
      parameters: [...keyParameters(resource), ifMatch],
      responses: {
        "200": json("The row as it is now.", ref("schemas", one), "ETag"),
        ...removeProblems,
      },
    }),
  };
};

/** The paths of a resource; those of one row only where the table has a key. */
export const resourcePaths = (resource: ResourceDescription): JsonObject => {
  const base = `/api/${resource.path}`;
  const key = resource.key.map((name) => `/{${name}}`).join("");
  const offered = (path: Path): JsonObject =>
    resource.readOnly === true ? { get: path.get } : path;
  return {
    [base]: offered(manyPath(resource)),
    [`${base}/aggregate`]: aggregatePath(resource),
    ...(key === "" ? {} : { [base + key]: offered(onePath(resource)) }),
    ...(key === "" || resource.softDelete === undefined
      ? {}
      : { [`${base}${key}/restore`]: restorePath(resource) }),
    ...treePaths(resource, base + key),
  };
};
