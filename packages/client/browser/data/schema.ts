import type { DescribedResource, SchemaDocument, Shapes } from "@headwater/api-client/filter";
import {
  type Batch,
  batchClient,
  createTransport,
  type QueryWriter,
  queryWriter,
  type ResourceClient,
  resourceClient,
} from "@headwater/api-client/runtime";
import { type ResourceQueries, resourceQueries } from "@headwater/client/runtime";
import { createContext, use } from "react";
import { labelColumn } from "./label.ts";
import type { AnyModel } from "./model.ts";

/** A table, with all that is needed to ask for its rows and to change them. */
export interface Resource extends DescribedResource {
  readonly client: ResourceClient<AnyModel>;
  readonly queries: ResourceQueries<AnyModel>;
  readonly write: QueryWriter;
  /** The column that says best what a row is; null where there is none. */
  readonly label: string | null;
}

type Clients = Readonly<Record<string, ResourceClient<AnyModel>>>;

/** The schema that the server told of, ready to be used. */
export interface Schema {
  readonly resources: readonly Resource[];
  /** By name in code, as relations point at them. */
  readonly byName: ReadonlyMap<string, Resource>;
  readonly shapes: Shapes;
  readonly api: Clients;
  readonly batch: Batch<Record<string, AnyModel>>;
}

/** @throws {ApiError} when the server can't be reached, or is none of ours */
export const fetchSchema = async ({ signal }: { signal: AbortSignal }): Promise<SchemaDocument> => {
  const transport = createTransport({}, {});
  const { body } = await transport.send({ method: "GET", path: "schema.json", signal });
  // The server and this page come from one build.
  return body as SchemaDocument;
};

export const schemaOf = ({ resources: described }: SchemaDocument): Schema => {
  const shapes: Shapes = Object.fromEntries(described.map((one) => [one.name, one]));
  const transport = createTransport({}, shapes);
  const resources = described.map((one): Resource => {
    const choose = (api: Clients): ResourceClient<AnyModel> => {
      const client = api[one.name];
      if (client === undefined) throw new Error(`There is no client of ${one.name}`);
      return client;
    };
    return {
      ...one,
      client: resourceClient<AnyModel>(transport, one),
      queries: resourceQueries<AnyModel, Clients>(shapes, one.name, choose),
      write: queryWriter(one, shapes),
      label: labelColumn(one),
    };
  });
  return {
    resources,
    byName: new Map(resources.map((resource) => [resource.name, resource])),
    shapes,
    api: Object.fromEntries(resources.map(({ name, client }) => [name, client])),
    batch: batchClient<Record<string, AnyModel>>(transport),
  };
};

export const SchemaContext = createContext<Schema | null>(null);

export const useSchema = (): Schema => {
  const schema = use(SchemaContext);
  if (schema === null) throw new Error("useSchema belongs under a SchemaContext.");
  return schema;
};
