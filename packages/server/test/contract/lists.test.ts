import { afterAll, beforeAll, expect, test } from "bun:test";
import { type Fixture, fill } from "../support/fixture.ts";
import { type Json, openTracker, type Tracker } from "../support/tracker.ts";

let tracker: Tracker;
let rows: Fixture;

beforeAll(async () => {
  tracker = await openTracker();
  rows = await fill(tracker);
});
afterAll(() => tracker.close());

const titles = async (search: string): Promise<string[]> => {
  const { status, body } = await tracker.get(`/api/tickets?${search}`);
  if (status !== 200) throw new Error(`${search}: ${JSON.stringify(body)}`);
  return body.data.map((row: Json) => row.title);
};

const json = (value: unknown): string => encodeURIComponent(JSON.stringify(value));

test("a list answers a page", async () => {
  const { status, body } = await tracker.get("/api/tickets?limit=2&sort=id&count=true");
  expect(status).toBe(200);
  expect(body).toEqual({ data: rows.tickets.slice(0, 2), nextCursor: body.nextCursor, total: 5 });
  expect(body.nextCursor).toBeString();
});

test("every operator finds what it should", async () => {
  const finds: [search: string, expected: string[]][] = [
    ["status=open", ["Alpha", "Gamma, delta"]],
    ["status[ne]=open", ["beta", "50% off", "Omega"]],
    ["priority[gte]=2", ["Gamma, delta", "50% off", "Omega"]],
    ["priority[gt]=2&priority[lt]=4", ["50% off"]],
    ["priority[lte]=0", ["Alpha"]],
    ["priority[in]=0,4", ["Alpha", "Omega"]],
    ["priority[in]=0&priority[in]=4", ["Alpha", "Omega"]],
    ["priority[nin]=0,1,2,3", ["Omega"]],
    ["priority[between]=1,2", ["beta", "Gamma, delta"]],
    ["title[in]=Alpha,Gamma\\, delta", ["Alpha", "Gamma, delta"]],
    ["assigneeId[isNull]=true", ["beta", "50% off", "Omega"]],
    ["assigneeId[isNull]=false", ["Alpha", "Gamma, delta"]],
    ["estimateHours[ne]=1.5", ["beta"]],
    ["title[like]=%25a", ["Alpha", "beta", "Gamma, delta", "Omega"]],
    ["title[contains]=% o", ["50% off"]],
    ["title[contains]=A", ["Alpha"]],
    ["title[icontains]=A", ["Alpha", "beta", "Gamma, delta", "Omega"]],
    ["title[startsWith]=50%25", ["50% off"]],
    ["title[istartsWith]=ALPHA", ["Alpha"]],
    ["title[endsWith]=ta", ["beta", "Gamma, delta"]],
    ["title[iendsWith]=GA", ["Omega"]],
    ["title[ilike]=AL_HA", ["Alpha"]],
    ["dueAt[lt]=2026-03-02", ["Gamma, delta"]],
    ["dueAt=2026-04-01", ["Omega"]],
    ["assignee.email[endsWith]=@x.org", ["Alpha"]],
    ["assignee.name=Ben", ["Gamma, delta"]],
    ["comments.some.body=Second", ["Alpha"]],
    ["comments.some.body=First&comments.some.author.name=Ben", ["beta"]],
    ["comments.none.body=First", ["Gamma, delta", "50% off", "Omega"]],
    ["comments.every.author.name=Ben", ["beta", "Gamma, delta", "50% off", "Omega"]],
    [
      `where=${json({ or: [{ status: "closed" }, { not: { priority: { gte: 1 } } }] })}`,
      ["Alpha", "Omega"],
    ],
    [`where=${json({ comments: { some: { body: { contains: "ec" } } } })}`, ["Alpha"]],
    [
      `where=${json({ not: { assignee: { name: "Ada" } } })}`,
      ["beta", "Gamma, delta", "50% off", "Omega"],
    ],
    [`status=open&where=${json({ priority: 0 })}`, ["Alpha"]],
  ];
  for (const [search, expected] of finds) {
    const encoded = search.replace("% o", "%25%20o").replaceAll(" ", "%20").replace("\\", "%5C");
    expect([search, await titles(`${encoded}&sort=id`)]).toEqual([search, expected]);
  }
});

test("sorts go up, down and over relations; nulls are the least", async () => {
  expect(await titles("sort=-priority")).toEqual([
    "Omega",
    "50% off",
    "Gamma, delta",
    "beta",
    "Alpha",
  ]);
  expect(await titles("sort=title")).toEqual(["50% off", "Alpha", "Gamma, delta", "Omega", "beta"]);
  expect(await titles("sort=dueAt,-id")).toEqual([
    "50% off",
    "beta",
    "Alpha",
    "Gamma, delta",
    "Omega",
  ]);
  expect(await titles("sort=-dueAt")).toEqual([
    "Omega",
    "Gamma, delta",
    "Alpha",
    "beta",
    "50% off",
  ]);
  expect(await titles("sort=assignee.name,id")).toEqual([
    "beta",
    "50% off",
    "Omega",
    "Alpha",
    "Gamma, delta",
  ]);
});

test("a cursor goes through all rows, each once, with every sort", async () => {
  for (const sort of [
    "id",
    "-priority",
    "title",
    "dueAt",
    "-dueAt",
    "assignee.name",
    "status,-title",
  ]) {
    const seen: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const at: string = cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`;
      const { status, body }: Json = await tracker.get(`/api/tickets?limit=2&sort=${sort}${at}`);
      expect([sort, status]).toEqual([sort, 200]);
      seen.push(...body.data.map((row: Json) => row.title));
      cursor = body.nextCursor;
    }
    expect(seen).toEqual(await titles(`sort=${sort}`));
  }
});

test("a page is stable under inserts", async () => {
  const first = await tracker.get("/api/labels?limit=1&sort=name");
  const project = rows.project.id;
  await tracker.call("POST", "/api/labels", { projectId: project, name: "aaa", color: "#000000" });
  await tracker.call("POST", "/api/labels", { projectId: project, name: "zzz", color: "#000000" });
  expect(first.body.data[0].name).toBe("bug");
  expect(first.body.nextCursor).toBeNull();
  const one = await tracker.get("/api/labels?limit=1&sort=name");
  await tracker.call("POST", "/api/labels", { projectId: project, name: "aab", color: "#000000" });
  const two = await tracker.get(`/api/labels?limit=1&sort=name&cursor=${one.body.nextCursor}`);
  expect(two.body.data[0].name).toBe("aab");
});

test("an offset skips rows", async () => {
  expect(await titles("sort=id&offset=3")).toEqual(["50% off", "Omega"]);
  expect(await titles("sort=id&offset=99")).toEqual([]);
});

test("included lists are plain arrays with options of their own", async () => {
  const search =
    "sort=id&limit=1&include=comments&include[comments][limit]=1&include[comments][sort]=-id";
  const { body } = await tracker.get(`/api/tickets?${search}`);
  expect(body.data[0].comments.map((comment: Json) => comment.body)).toEqual(["Second"]);
  const where = `include[comments][where]=${json({ body: "First" })}&include[comments.author][select]=name`;
  const filtered = await tracker.get(`/api/tickets?sort=id&limit=1&${where}`);
  const { id } = rows.ada;
  expect(filtered.body.data[0].comments).toMatchObject([
    { body: "First", author: { id, name: "Ada" } },
  ]);
});

test("a to-one relation that leads nowhere is null", async () => {
  const { body } = await tracker.get("/api/tickets?include=assignee&title=beta");
  expect(body.data[0].assignee).toBeNull();
});

test("an aggregate groups, counts and adds up", async () => {
  const { status, body } = await tracker.get(
    "/api/tickets/aggregate?groupBy=status&count=true&sum=estimateHours&avg=priority&min=priority,dueAt&max=title",
  );
  expect(status).toBe(200);
  expect(body.data).toHaveLength(4);
  expect(body.data.find((group: Json) => group.status === "open")).toEqual({
    status: "open",
    count: 2,
    sum: { estimateHours: 1.5 },
    avg: { priority: 1 },
    min: { priority: 0, dueAt: "2026-03-01T09:30:00.000Z" },
    max: { title: "Gamma, delta" },
  });
  const all = await tracker.get("/api/tickets/aggregate?count=true&status[ne]=open");
  expect(all.body).toEqual({ data: [{ count: 3 }] });
});
