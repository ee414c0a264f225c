import { afterEach, beforeEach, expect, test } from "bun:test";
import { type Database, parts, type Repositories } from "../database.ts";
import { ConstraintError } from "../errors/database-errors.ts";
import { factory } from "./factory.ts";
import { createTemplate } from "./template.ts";

const template = await createTemplate(parts);

const factories = (repositories: Repositories) => {
  const users = factory(repositories.users, (n) => ({
    email: `user${n}@example.org`,
    name: `User ${n}`,
  }));
  const teams = factory(repositories.teams, (n) => ({ name: `Team ${n}`, slug: `team-${n}` }));
  const projects = factory(repositories.projects, (n) => ({
    teamId: teams.column("id"),
    key: `P${String.fromCodePoint(64 + n)}`,
    name: `Project ${n}`,
  }));
  const tickets = factory(repositories.tickets, (n) => ({
    projectId: projects.column("id"),
    reporterId: users.column("id"),
    title: `Ticket ${n}`,
    body: "",
  }));
  return { users, teams, projects, tickets };
};

let database: Database;
let make: ReturnType<typeof factories>;

beforeEach(async () => {
  database = await template.open();
  make = factories(database.repositories);
});
afterEach(() => database.close());

test("each row has a number of its own, and the database's defaults", async () => {
  const [first, second] = [await make.users.create(), await make.users.create()];
  expect([first.email, second.email]).toEqual(["user1@example.org", "user2@example.org"]);
  expect(second.role).toBe("member");
  expect(await database.repositories.users.get(second.id)).toMatchObject({ name: "User 2" });
});

test("rows that a row refers to are made through their factories", async () => {
  const ticket = await make.tickets.create();
  const found = await database.repositories.tickets.get(ticket.id, {
    include: { project: { include: { team: true } }, reporter: true },
  });
  expect(found.project.team.slug).toBe("team-1");
  expect(found.reporter.email).toBe("user1@example.org");
});

test("an override stands in for what would be made: nothing else is", async () => {
  const project = await make.projects.create();
  const ada = await make.users.create({ name: "Ada" });
  const ticket = await make.tickets.create({
    projectId: project.id,
    reporterId: ada.id,
    priority: 0,
  });
  expect(ticket).toMatchObject({ projectId: project.id, reporterId: ada.id, priority: 0 });
  const { users, projects } = database.repositories;
  expect([await users.count(), await projects.count()]).toEqual([1, 1]);
});

test("many rows are made at once, overridden alike or each by its place", async () => {
  const projectId = (await make.projects.create()).id;
  const alike = await make.tickets.createMany(3, { projectId, status: "done" });
  expect(alike.map(({ title, status }) => [title, status])).toEqual([
    ["Ticket 1", "done"],
    ["Ticket 2", "done"],
    ["Ticket 3", "done"],
  ]);
  const each = await make.tickets.createMany(2, (place) => ({ projectId, priority: place }));
  expect(each.map(({ priority }) => priority)).toEqual([0, 1]);
});

test("building writes nothing of the row itself", async () => {
  expect(await make.teams.build({ name: "Core" })).toEqual({ name: "Core", slug: "team-1" });
  expect(await database.repositories.teams.count()).toBe(0);
});

test("what the database refuses is an error as everywhere", async () => {
  await make.users.create();
  await expect(make.users.create({ email: "user1@example.org" })).rejects.toThrow(ConstraintError);
});

test("a definition gives what is required, of the right type, and nothing else", () => {
  const { users, tickets } = database.repositories;
  // @ts-expect-error a user must have a name
  factory(users, (n) => ({ email: `${n}@x.org` }));
  // @ts-expect-error a role is one of two words
  factory(users, (n) => ({ email: `${n}@x.org`, name: "x", role: "king" }));
  // @ts-expect-error a team's key is text, a ticket's parent is a number
  factory(tickets, () => ({ projectId: "", reporterId: "", title: "", body: "", parentId: "1" }));
  // @ts-expect-error there is no such column
  const unknown: Parameters<typeof make.users.create>[0] = { nickname: "x" };
  expect(unknown).toHaveProperty("nickname");
  // @ts-expect-error nor here
  make.users.column("nickname");
});
