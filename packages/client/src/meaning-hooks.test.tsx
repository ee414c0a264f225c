import "./testing/dom.ts";
import { afterEach, expect, test } from "bun:test";
import {
  createTransport,
  type ModelTypes,
  resourceClient,
  type ResourceClient,
  type ResourceShape,
  type RestoreVerb,
  type TreeVerbs,
} from "@headwater/api-client/runtime";
import { QueryClient } from "@tanstack/react-query";
import { act, cleanup, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { HeadwaterProvider } from "./client.ts";
import { resourceHooks, resourceQueries, restoreHooks, treeHooks } from "./runtime.ts";
import { eventually } from "./testing/harness.tsx";

afterEach(cleanup);

interface Topic {
  id: number;
  aboveId: number | null;
  version: number;
}

interface TopicModel extends ModelTypes {
  row: Topic;
  key: number;
  keyColumns: "id";
  create: Partial<Topic>;
  patch: Partial<Topic>;
  where: object;
  sort: "id";
  relations: object;
  softDelete: true;
}

type TopicsClient = ResourceClient<TopicModel> & RestoreVerb<TopicModel> & TreeVerbs<TopicModel>;

const shape: ResourceShape = {
  name: "topics",
  path: "topics",
  key: ["id"],
  columns: {
    id: { kind: "integer", nullable: false },
    aboveId: { kind: "integer", nullable: true },
    version: { kind: "integer", nullable: false },
  },
  relations: {},
  version: "version",
  softDelete: { column: "deletedAt" },
  tree: { parent: "aboveId" },
};
const shapes = { topics: shape };

const queries = resourceQueries<TopicModel, { topics: TopicsClient }, TopicsClient>(
  shapes,
  "topics",
  (api) => api.topics,
);
const hooks = { ...resourceHooks(queries), ...restoreHooks(queries), ...treeHooks(queries) };

/** Two topics behind the routes that the hooks use; the second can be removed, and lie below the first. */
const serveTopics = () => {
  const lines: string[] = [];
  const second: Topic = { id: 2, aboveId: null, version: 1 };
  let removed = true;
  const first: Topic = { id: 1, aboveId: null, version: 1 };
  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      lines.push(`${request.method} ${pathname}${search} ${request.headers.get("if-match") ?? ""}`);
      if (pathname === "/api/topics/2/restore") {
        removed = false;
        return Response.json(second);
      }
      if (pathname === "/api/topics/2/move") {
        Object.assign(second, await request.json(), { version: second.version + 1 });
        return Response.json(second);
      }
      if (pathname === "/api/topics/2/ancestors") {
        return Response.json({ data: second.aboveId === null ? [] : [first] });
      }
      if (pathname === "/api/topics/1/descendants" || pathname === "/api/topics/1/children") {
        return Response.json({ data: second.aboveId === 1 ? [second] : [], nextCursor: null });
      }
      return Response.json({ data: removed ? [first] : [first, second], nextCursor: null });
    },
  });
  const transport = createTransport({ baseUrl: `http://127.0.0.1:${server.port}` }, shapes);
  const api = { topics: resourceClient<TopicModel>(transport, shape) };
  const queryClient = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <HeadwaterProvider client={api} queryClient={queryClient}>
      {children}
    </HeadwaterProvider>
  );
  return { lines, wrapper, [Symbol.dispose]: () => void server.stop(true) };
};

test("a row that is brought back shows in the lists again", async () => {
  using served = serveTopics();
  const { result } = renderHook(
    () => ({ list: hooks.useList(), restore: hooks.useRestore() }),
    served,
  );
  await eventually(() => expect(result.current.list.data?.data).toHaveLength(1));
  const restored = await act(() => result.current.restore.mutateAsync(2));
  expect(restored).toEqual({ id: 2, aboveId: null, version: 1 });
  await eventually(() => expect(result.current.list.data?.data).toHaveLength(2));
});

test("a row that moves shows where it lies, and can be guarded by its version", async () => {
  using served = serveTopics();
  const { result } = renderHook(
    () => ({
      above: hooks.useAncestors(2),
      below: hooks.useDescendants(1, { depth: 2, sort: "id" }),
      right: hooks.useChildren(1),
      waiting: hooks.useAncestors(null),
      list: hooks.useList({ deleted: "include" }),
      move: hooks.useMove(),
    }),
    served,
  );
  await eventually(() => expect(result.current.below.data?.data).toEqual([]));
  await eventually(() => expect(result.current.list.isSuccess).toBe(true));
  expect(served.lines).toContain("GET /api/topics?deleted=include ");
  expect(served.lines).toContain("GET /api/topics/1/descendants?depth=2&sort=id ");
  const [row] = result.current.list.data?.data ?? [];
  await act(() => result.current.move.mutateAsync({ key: 2, parent: 1, ifMatch: row }));
  expect(served.lines).toContain('POST /api/topics/2/move "v1"');
  await eventually(() => expect(result.current.above.data).toHaveLength(1));
  await eventually(() => expect(result.current.below.data?.data).toHaveLength(1));
  await eventually(() => expect(result.current.right.data?.data).toHaveLength(1));
  expect(result.current.waiting.fetchStatus).toBe("idle");
});
