import { afterAll, beforeAll, expect, test } from "bun:test";
import {
  type Api,
  ApiError,
  createApiClient,
  etagOf,
  type Project,
  type User,
} from "./api-client.ts";
import { type LiveServer, startLiveServer } from "./testing/live-server.ts";

let server: LiveServer;
let api: Api;
let user: User;
let project: Project;

beforeAll(async () => {
  server = await startLiveServer();
  api = createApiClient({ baseUrl: server.url });
  user = await api.users.create({ email: "ada@example.org", name: "Ada" });
  const team = await api.teams.create({ name: "Core", slug: "core" });
  await api.teamMembers.create({ teamId: team.id, userId: user.id, role: "owner" });
  const settings = { color: "#3366ff" };
  project = await api.projects.create({ teamId: team.id, key: "CORE", name: "Core", settings });
});

afterAll(() => server[Symbol.asyncDispose]());

const newTicket = (title: string) => ({
  projectId: project.id,
  title,
  body: "",
  reporterId: user.id,
});

const failure = async (call: Promise<unknown>): Promise<ApiError> => {
  const error: unknown = await call.catch((reason: unknown) => reason);
  if (!(error instanceof ApiError)) throw new Error(`expected an ApiError, got ${String(error)}`);
  return error;
};

test("a row can be made, read, changed, replaced and removed", async () => {
  const dueAt = new Date("2026-05-01T12:00:00.000Z");
  const made = await api.tickets.create({ ...newTicket("First"), dueAt });
  expect(made).toMatchObject({ title: "First", status: "open", priority: 2, dueAt });
  expect(made.createdAt).toBeInstanceOf(Date);
  expect(await api.tickets.get(made.id)).toEqual(made);
  const changed = await api.tickets.update(made.id, { status: "done", dueAt: null });
  expect(changed).toMatchObject({ status: "done", dueAt: null });
  const replaced = await api.tickets.upsert(made.id, newTicket("Second"));
  expect(replaced).toMatchObject({ id: made.id, title: "Second" });
  await api.tickets.remove(made.id);
  expect((await failure(api.tickets.get(made.id))).is("NOT_FOUND")).toBe(true);
});

test("lists filter, sort, page, count, select and include", async () => {
  const rows = await api.tickets.createMany(
    ["b", "a", "c"].map((name) => newTicket(`list ${name}`)),
  );
  expect(rows.map(({ title }) => title)).toEqual(["list b", "list a", "list c"]);
  const query = {
    where: { title: { startsWith: "list " }, reporter: { email: { endsWith: "@example.org" } } },
    sort: "-title",
    limit: 2,
    count: true,
    select: ["title"],
    include: { project: { select: ["settings"] } },
  } as const;
  const first = await api.tickets.list(query);
  expect(first.total).toBe(3);
  expect(first.data.map(({ title }) => title)).toEqual(["list c", "list b"]);
  expect(first.data[0]?.project.settings.color).toBe("#3366ff");
  const titles: string[] = [];
  for await (const row of api.tickets.iterate(query)) titles.push(row.title);
  expect(titles).toEqual(["list c", "list b", "list a"]);
});

test("writes by filter tell how many rows they met, and refuse an empty filter", async () => {
  await api.tickets.createMany([newTicket("bulk 1"), newTicket("bulk 2")]);
  const where = { title: { startsWith: "bulk" } };
  expect(await api.tickets.updateMany(where, { priority: 0 })).toEqual({ count: 2 });
  expect(await api.tickets.removeMany(where)).toEqual({ count: 2 });
  expect((await failure(api.tickets.removeMany({}))).status).toBe(400);
  expect(
    (await failure(api.tickets.updateMany({ title: undefined }, { priority: 0 }))).status,
  ).toBe(400);
});

test("an aggregate groups and adds up", async () => {
  const rows = [1.5, 2].map((estimateHours) => ({ ...newTicket("sum"), estimateHours }));
  await api.tickets.createMany(rows);
  const groups = await api.tickets.aggregate({
    where: { title: "sum" },
    groupBy: ["status"],
    count: true,
    sum: ["estimateHours"],
    max: ["createdAt"],
  });
  expect(groups).toMatchObject([{ status: "open", count: 2, sum: { estimateHours: 3.5 } }]);
  expect(groups[0]?.max.createdAt).toBeInstanceOf(Date);
});

test("bytes and bigints come back as they went", async () => {
  const ticket = await api.tickets.create(newTicket("bytes"));
  const content = Buffer.from([0, 255, 128, 10]);
  const sizeBytes = 9_007_199_254_740_993n;
  const file = { ticketId: ticket.id, fileName: "x", mimeType: "a/b", sizeBytes, content };
  const made = await api.attachments.create(file);
  const { attachments } = await api.tickets.get(ticket.id, { include: ["attachments"] });
  for (const row of [made, attachments[0]]) {
    expect(row?.sizeBytes).toBe(sizeBytes);
    expect([...(row?.content ?? [])]).toEqual([...content]);
  }
  expect(await api.attachments.list({ where: { sizeBytes: { gt: sizeBytes } } })).toMatchObject({
    data: [],
  });
});

test("a unique violation names its columns, a failed validation all its issues", async () => {
  const taken = await failure(api.users.create({ email: user.email, name: "B" }));
  expect(taken.status).toBe(409);
  expect(taken.is("UNIQUE_VIOLATION") && taken.columns).toEqual(["email"]);
  const invalid = await failure(api.users.create({ email: "nobody", name: "" }));
  expect(invalid.is("VALIDATION_FAILED")).toBe(true);
  expect(invalid.issuesAt("email")).toHaveLength(1);
  expect(invalid.issuesAt("name")).toHaveLength(1);
});

test("a write guarded by a row that is no longer current fails, and changes nothing", async () => {
  const { id } = await api.tickets.create(newTicket("guarded"));
  const seen = await api.tickets.get(id);
  expect(etagOf(seen)).toMatch(/^"/);
  const written = await api.tickets.update(id, { priority: 1 }, { ifMatch: seen });
  const stale = await failure(api.tickets.update(id, { priority: 3 }, { ifMatch: seen }));
  expect(stale.is("PRECONDITION_FAILED")).toBe(true);
  await api.tickets.update(id, { priority: 4 }, { ifMatch: written });
  expect((await api.tickets.get(id)).priority).toBe(4);
});

test("a batch is done whole, and its failure names the operation", async () => {
  const { id } = await api.tickets.create(newTicket("batch"));
  const [task, ticket] = await api.batch([
    { resource: "tasks", action: "create", data: { ticketId: id, title: "step" } },
    { resource: "tickets", action: "update", key: id, data: { dueAt: new Date(0) } },
  ]);
  expect(task.body.title).toBe("step");
  expect(ticket.body.dueAt).toEqual(new Date(0));
  const error = await failure(
    api.batch([
      { resource: "tasks", action: "delete", key: task.body.id },
      { resource: "tasks", action: "create", data: { ticketId: 999_999, title: "lost" } },
    ]),
  );
  expect(error.is("FOREIGN_KEY_VIOLATION")).toBe(true);
  expect(error.operation).toBe(1);
  expect((await api.tasks.get(task.body.id)).title).toBe("step");
  const [gone] = await api.batch([{ resource: "tasks", action: "delete", key: task.body.id }]);
  expect(gone).toEqual({ status: 204, body: null });
});

test("composite keys work in every verb that takes one", async () => {
  const key = { teamId: project.teamId, userId: user.id };
  expect((await api.teamMembers.get(key)).role).toBe("owner");
  expect((await api.teamMembers.update(key, { role: "member" })).role).toBe("member");
  await api.teamMembers.remove(key);
  expect((await api.teamMembers.upsert(key, { role: "owner" })).role).toBe("owner");
});
