import type {
  AggregateOf,
  ListQuery,
  ModelTypes,
  OneQuery,
  ResourceShape,
  TreeQuery,
} from "@headwater/database/filter";
import { etagFrom } from "./etag.ts";
import { following } from "./following.ts";
import { keyPath } from "./key-path.ts";
import type { RequestOptions, WriteOptions } from "./options.ts";
import type { ResourceClient, RestoreVerb, TreeVerbs, ViewClient } from "./resource.ts";
import type { Transport, TransportRequest } from "./transport.ts";
import { queryWriter } from "./query-writer.ts";
import { resourceWire } from "./wire.ts";

/** The client of a view: each verb is one request, and a page more each for `iterate`. */
export const viewClient = <M extends ModelTypes>(
  transport: Transport,
  shape: ResourceShape,
): ViewClient<M> => {
  const wire = resourceWire<M>(shape, transport.shapes);
  const write = queryWriter(shape, transport.shapes);
  const at = rowPath<M>(shape);

  const client: ViewClient<M> = {
    shape,

    async list<const Q extends ListQuery<M>>(query?: Q, options?: RequestOptions) {
      const path = withQuery(shape.path, write.list(query));
      return wire.page<Q>(await transport.send({ method: "GET", path, ...options }));
    },

    async *iterate(query, options) {
      for (let next = query; ;) {
        const page = await client.list(next, options);
        yield* page.data;
        if (page.nextCursor === null) return;
        next = following(query, page.nextCursor);
      }
    },

    async get<const Q extends OneQuery<M>>(key: M["key"], query?: Q, options?: RequestOptions) {
      const path = withQuery(at(key), write.one(query));
      return wire.row<Q>(await transport.send({ method: "GET", path, ...options }));
    },

    async aggregate<const Q extends AggregateOf<M>>(query: Q, options?: RequestOptions) {
      const path = withQuery(`${shape.path}/aggregate`, write.aggregate(query));
      return wire.groups<Q>(await transport.send({ method: "GET", path, ...options }));
    },
  };
  return client;
};

/** Every verb there is; generated types say which ones a resource has. */
interface WholeClient<M extends ModelTypes>
  extends ResourceClient<M>, RestoreVerb<M>, TreeVerbs<M> {}

/** The client of a resource that has more verbs than most: those of a tree, or `restore`. */
export const wholeClient = <M extends ModelTypes>(
  transport: Transport,
  shape: ResourceShape,
): WholeClient<M> => {
  const wire = resourceWire<M>(shape, transport.shapes);
  const write = queryWriter(shape, transport.shapes);
  const at = rowPath<M>(shape);

  return {
    ...viewClient<M>(transport, shape),

    async create(data, options) {
      const request = { method: "POST", path: shape.path, body: wire.body(data) } as const;
      return wire.row(await transport.send({ ...request, ...options }));
    },

    async createMany(rows, options) {
      const body = rows.map((row) => wire.body(row));
      return wire.rows(
        await transport.send({ method: "POST", path: shape.path, body, ...options }),
      );
    },

    async update(key, data, options) {
      const request = { method: "PATCH", path: at(key), body: wire.body(data) } as const;
      return wire.row(await transport.send(guarded(request, options)));
    },

    async upsert(key, data, options) {
      const request = { method: "PUT", path: at(key), body: wire.body(data) } as const;
      return wire.row(await transport.send(guarded(request, options)));
    },

    async remove(key, options) {
      await transport.send(guarded({ method: "DELETE", path: at(key) }, options));
    },

    async restore(key, options) {
      const request = { method: "POST", path: `${at(key)}/restore` } as const;
      return wire.row(await transport.send(guarded(request, options)));
    },

    async ancestors(key, options) {
      const path = `${at(key)}/ancestors`;
      return wire.rows(await transport.send({ method: "GET", path, ...options }));
    },

    async children<const Q extends ListQuery<M>>(
      key: M["key"],
      query?: Q,
      options?: RequestOptions,
    ) {
      const path = withQuery(`${at(key)}/children`, write.list(query));
      return wire.page<Q>(await transport.send({ method: "GET", path, ...options }));
    },

    async descendants<const Q extends TreeQuery<M>>(
      key: M["key"],
      query?: Q,
      options?: RequestOptions,
    ) {
      const path = withQuery(`${at(key)}/descendants`, write.tree(query));
      return wire.page<Q>(await transport.send({ method: "GET", path, ...options }));
    },

    async move(key, parent, options) {
      const body = wire.body({ [shape.tree?.parent ?? ""]: parent });
      const request = { method: "POST", path: `${at(key)}/move`, body } as const;
      return wire.row(await transport.send(guarded(request, options)));
    },

    async updateMany(where, data, options) {
      const path = withQuery(shape.path, write.where(where));
      const body = wire.body(data);
      return wire.count(await transport.send({ method: "PATCH", path, body, ...options }));
    },

    async removeMany(where, options) {
      const path = withQuery(shape.path, write.where(where));
      return wire.count(await transport.send({ method: "DELETE", path, ...options }));
    },
  };
};

const rowPath =
  <M extends ModelTypes>(shape: ResourceShape) =>
  (key: M["key"]): string =>
    `${shape.path}/${keyPath(shape, key)}`;

const withQuery = (path: string, query: string): string =>
  query === "" ? path : `${path}?${query}`;

const guarded = (
  request: TransportRequest,
  { ifMatch, ...options }: WriteOptions = {},
): TransportRequest => ({ ...request, ...options, ifMatch: etagFrom(ifMatch) });

/**
 * The client of one resource: what a view has, and the verbs that write. Its type is that very one,
 * so that the compiler needn't compare the verbs of each resource.
 */
export const resourceClient = <M extends ModelTypes>(
  transport: Transport,
  shape: ResourceShape,
): ResourceClient<M> => wholeClient<M>(transport, shape);
