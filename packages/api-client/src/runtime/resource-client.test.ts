import { describe, expect, test } from "bun:test";
import { ApiError, createApiClient, etagOf } from "../api-client.ts";
import { serveAnswers } from "../testing/canned-server.ts";

const MOMENT = "2026-03-01T09:30:00.000Z";
const author = { id: "u1", name: "Ada", createdAt: MOMENT };
const attachment = {
  id: 1,
  ticketId: 7,
  fileName: "a.bin",
  mimeType: "application/octet-stream",
  sizeBytes: "9007199254740993",
  content: "AAH/",
};
const ticket = {
  id: 7,
  title: "Fix it",
  dueAt: null,
  createdAt: MOMENT,
  reporter: author,
  assignee: null,
  comments: [{ id: 1, createdAt: MOMENT, author }],
};

describe("values", () => {
  test("come back as in code, in included rows too", async () => {
    using server = serveAnswers(Response.json(ticket));
    const api = createApiClient({ baseUrl: server.url });
    const row = await api.tickets.get(7, {
      include: { reporter: true, assignee: true, comments: { include: ["author"] } },
    });
    const moment = new Date(MOMENT);
    expect(row.createdAt).toEqual(moment);
    expect(row.dueAt).toBeNull();
    expect(row.reporter.createdAt).toEqual(moment);
    expect(row.assignee).toBeNull();
    expect(row.comments[0]?.createdAt).toEqual(moment);
    expect(row.comments[0]?.author.createdAt).toEqual(moment);
  });

  test("bigints and bytes make the way in both directions", async () => {
    using server = serveAnswers(Response.json(attachment, { status: 201 }));
    const api = createApiClient({ baseUrl: server.url });
    const content = new Uint8Array([0, 1, 255]);
    const sizeBytes = 9_007_199_254_740_993n;
    const { id: _, ...given } = { ...attachment, sizeBytes, content };
    const row = await api.attachments.create(given);
    expect(server.requests[0]?.body).toEqual({ ...attachment, id: undefined });
    expect(row.sizeBytes).toBe(sizeBytes);
    expect([...row.content]).toEqual([0, 1, 255]);
  });

  test("of a patch and of a filter go out as the wire wants them", async () => {
    using server = serveAnswers(Response.json({ count: 3 }));
    const api = createApiClient({ baseUrl: server.url });
    const dueAt = new Date(MOMENT);
    const changed = await api.tickets.updateMany({ dueAt: { lt: dueAt } }, { dueAt });
    expect(changed).toEqual({ count: 3 });
    expect(server.requests[0]?.line).toBe(`PATCH /api/tickets?dueAt[lt]=${MOMENT}`);
    expect(server.requests[0]?.body).toEqual({ dueAt: MOMENT });
  });

  test("of an aggregate come back as in code", async () => {
    const group = { mimeType: "image/png", count: 2, sum: { sizeBytes: "12" }, max: { id: 4 } };
    using server = serveAnswers(Response.json({ data: [group] }));
    const api = createApiClient({ baseUrl: server.url });
    const groups = await api.attachments.aggregate({
      groupBy: ["mimeType"],
      count: true,
      sum: ["sizeBytes"],
      max: ["id"],
    });
    expect(groups).toEqual([{ ...group, sum: { sizeBytes: 12n } }]);
    expect(server.requests[0]?.line).toBe(
      "GET /api/attachments/aggregate?groupBy=mimeType&count=true&sum=sizeBytes&max=id",
    );
  });
});

describe("requests", () => {
  test("carry composite keys as segments, escaped", async () => {
    using server = serveAnswers(new Response(null, { status: 204 }));
    const api = createApiClient({ baseUrl: server.url });
    await api.teamMembers.remove({ userId: "x", teamId: "a/b" });
    expect(server.requests[0]?.line).toBe("DELETE /api/team-members/a%2Fb/x");
  });

  test("a key that can't stand in an address is refused before anything is sent", async () => {
    using server = serveAnswers(Response.json({}));
    const api = createApiClient({ baseUrl: server.url });
    for (const key of ["", ".", ".."]) {
      const error: unknown = await api.teams.remove(key).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: "BAD_REQUEST", status: 0 });
    }
    expect(server.requests).toHaveLength(0);
  });

  test("a wrong query fails as the server would fail it, with all that is wrong", async () => {
    using server = serveAnswers(Response.json({}));
    const api = createApiClient({ baseUrl: server.url });
    // @ts-expect-error there is no column "titel"
    const error: unknown = await api.tickets.list({ select: ["titel"] }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: "BAD_REQUEST", status: 400 });
    expect(server.requests).toHaveLength(0);
  });

  test("iterate asks for a page only when it is reached", async () => {
    const page = (id: number, nextCursor: string | null) =>
      Response.json({ data: [{ id }, { id: id + 1 }], nextCursor });
    using server = serveAnswers(page(1, "c1"), page(3, "c2"), page(5, null));
    const api = createApiClient({ baseUrl: server.url });
    const seen: number[] = [];
    for await (const row of api.tickets.iterate({ limit: 2, offset: 4, where: { priority: 1 } })) {
      seen.push(row.id);
      expect(server.requests).toHaveLength(Math.ceil(seen.length / 2));
      if (seen.length === 3) break;
    }
    expect(server.requests.map(({ line }) => line)).toEqual([
      "GET /api/tickets?priority=1&limit=2&offset=4",
      "GET /api/tickets?priority=1&limit=2&cursor=c1",
    ]);
  });

  test("a batch goes out encoded and comes back decoded, in order", async () => {
    const results = [
      { status: 201, body: attachment },
      { status: 200, body: ticket },
      { status: 204, body: null },
    ];
    using server = serveAnswers(Response.json({ results }));
    const api = createApiClient({ baseUrl: server.url });
    const { id: _, ...data } = {
      ...attachment,
      sizeBytes: 5n,
      content: new Uint8Array([0, 1, 255]),
    };
    const [made, changed, removed] = await api.batch([
      { resource: "attachments", action: "create", data },
      { resource: "tickets", action: "update", key: 7, data: { dueAt: new Date(MOMENT) } },
      { resource: "teamMembers", action: "delete", key: { teamId: "t", userId: "u" } },
    ]);
    expect(server.requests[0]?.line).toBe("POST /api/batch");
    expect(server.requests[0]?.body).toMatchObject({
      operations: [
        { resource: "attachments", action: "create", data: { sizeBytes: "5", content: "AAH/" } },
        { resource: "tickets", action: "update", key: 7, data: { dueAt: MOMENT } },
        { resource: "teamMembers", action: "delete", key: { teamId: "t", userId: "u" } },
      ],
    });
    expect(made.body.sizeBytes).toBe(9_007_199_254_740_993n);
    expect(changed.body.createdAt).toEqual(new Date(MOMENT));
    expect(removed).toEqual({ status: 204, body: null });
  });
});

describe("entity tags", () => {
  const tagged = Response.json({ id: 7 }, { headers: { etag: '"a"' } });

  test("are kept beside the row and sent by naming the row or the tag", async () => {
    using server = serveAnswers(tagged);
    const api = createApiClient({ baseUrl: server.url });
    const row = await api.tickets.get(7);
    expect(etagOf(row)).toBe('"a"');
    await api.tickets.update(7, { title: "x" }, { ifMatch: row });
    await api.tickets.remove(7, { ifMatch: '"b"' });
    expect(server.requests.map(({ headers }) => headers.get("if-match"))).toEqual([
      null,
      '"a"',
      '"b"',
    ]);
  });

  test("a row without one is refused rather than written unguarded", async () => {
    using server = serveAnswers(tagged);
    const api = createApiClient({ baseUrl: server.url });
    const call = api.tickets.update(7, { title: "x" }, { ifMatch: { id: 7 } });
    expect(await call.catch((error: unknown) => error)).toBeInstanceOf(TypeError);
    expect(server.requests).toHaveLength(0);
  });
});
