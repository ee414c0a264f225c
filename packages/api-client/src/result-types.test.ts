import { test } from "bun:test";
import { type Api, ApiError, type Page, type Ticket, type User } from "./api-client.ts";

/** The compiler is the judge of what stands inside: none of it runs. */
const compiled = (_: (api: Api) => unknown): void => {};

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>): void => {};

test("a plain query brings back whole rows", () => {
  compiled(async (api) => {
    same<Awaited<ReturnType<typeof api.tickets.create>>, Ticket>(true);
    const page: Page<Ticket> = await api.tickets.list();
    const row: Ticket = await api.tickets.get(1);
    for await (const each of api.tickets.iterate({ sort: "-createdAt" })) {
      const title: string = each.title;
      void title;
    }
    return [page, row];
  });
});

test("select leaves the other columns out, the key aside", () => {
  compiled(async (api) => {
    const row = await api.tickets.get(1, { select: ["title", "dueAt"] });
    const picked: Pick<Ticket, "id" | "title" | "dueAt"> = row;
    // @ts-expect-error the body was not selected
    const { body } = row;
    return [picked, body];
  });
});

test("include adds relations: one, one or none, many", () => {
  compiled(async (api) => {
    const { data } = await api.tickets.list({
      include: {
        reporter: true,
        assignee: { select: ["name"] },
        comments: { include: ["author"] },
      },
    });
    const [row] = data;
    const reporter: User | undefined = row?.reporter;
    const name: string | undefined = row?.assignee?.name;
    const author: User | undefined = row?.comments[0]?.author;
    // @ts-expect-error the assignee may be missing
    const certain: string | undefined = row?.assignee.name;
    // @ts-expect-error of the assignee only the name was selected
    const email: string | undefined = row?.assignee?.email;
    // @ts-expect-error the project was not included
    const project: unknown = row?.project;
    return [reporter, name, author, certain, email, project];
  });
});

test("queries know the names and the values of columns", () => {
  compiled((api) => [
    api.tickets.list({ where: { status: { in: ["open", "done"] }, dueAt: { lt: new Date() } } }),
    api.tickets.list({ sort: ["-priority", "assignee.name"] }),
    // @ts-expect-error there is no such status
    api.tickets.list({ where: { status: "opened" } }),
    // @ts-expect-error a date is a Date, not text
    api.tickets.list({ where: { dueAt: { lt: "2026-01-01" } } }),
    // @ts-expect-error there is no such column
    api.tickets.list({ sort: "titel" }),
    // @ts-expect-error hidden columns don't exist over HTTP
    api.users.list({ where: { passwordHash: { isNull: true } } }),
  ]);
});

test("bodies take what may be written, and keys what the table has for one", () => {
  compiled((api) => [
    api.teamMembers.get({ teamId: "t", userId: "u" }),
    api.teamMembers.upsert({ teamId: "t", userId: "u" }, { role: "owner" }),
    // @ts-expect-error half a key
    api.teamMembers.get({ teamId: "t" }),
    // @ts-expect-error tickets have numbers
    api.tickets.get("1"),
    // @ts-expect-error the title is missing
    api.tickets.create({ projectId: "p", body: "", reporterId: "u" }),
    // @ts-expect-error the server sets it
    api.tickets.update(1, { createdAt: new Date() }),
  ]);
});

test("aggregates bring what was asked for", () => {
  compiled(async (api) => {
    const [group] = await api.tickets.aggregate({
      groupBy: ["status"],
      count: true,
      sum: ["estimateHours"],
    });
    const count: number | undefined = group?.count;
    const hours: number | null | undefined = group?.sum.estimateHours;
    // @ts-expect-error no average was asked for
    const average: unknown = group?.avg;
    // @ts-expect-error text can't be added up
    await api.tickets.aggregate({ sum: ["title"] });
    return [count, hours, average];
  });
});

test("a batch is typed by resource and action, and so are its results", () => {
  compiled(async (api) => {
    const [made, gone] = await api.batch([
      { resource: "users", action: "create", data: { email: "a@b.c", name: "A" } },
      { resource: "tickets", action: "delete", key: 1 },
    ]);
    const user: User = made.body;
    const nothing: null = gone.body;
    // @ts-expect-error a user has no title
    await api.batch([{ resource: "users", action: "update", key: "u", data: { title: "x" } }]);
    // @ts-expect-error there is no such resource
    await api.batch([{ resource: "people", action: "delete", key: 1 }]);
    return [user, nothing];
  });
});

test("the code of an error narrows it", () => {
  compiled(() => {
    const error = new ApiError({ code: "INTERNAL", status: 500, detail: "" });
    // @ts-expect-error columns are known of constraints only
    const unknown: readonly string[] = error.columns;
    if (error.is("UNIQUE_VIOLATION")) {
      const columns: readonly string[] = error.columns;
      return columns;
    }
    // @ts-expect-error there is no such code
    error.is("UNIQUE");
    return unknown;
  });
});
