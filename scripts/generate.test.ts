import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, setDefaultTimeout } from "bun:test";
import type { Group } from "./codegen/emit/outputs.ts";
import { project } from "./codegen/project.ts";
import { TemporaryProject } from "./codegen/testing/temporary-project.ts";
import { diffPlan } from "./codegen/write/diff-plan.ts";
import { generate } from "./generate.ts";

// Processes take their time to start on a busy machine.
setDefaultTimeout(60_000);

const write = { check: false, watch: false, only: [] };
const check = { ...write, check: true };

const schema = "packages/database/src/schema.ts";
const database = "packages/database/src/generated";
const server = "packages/server/src/generated";
const apiClient = "packages/api-client/src/generated";
const client = "packages/client/src/generated";

const codes = ({ diagnostics }: Awaited<ReturnType<typeof generate>>) =>
  diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);

test("the committed files are what the schema says", async () => {
  const { plan } = await generate(project, check);
  expect(plan?.changes.map(({ path }) => path)).toEqual([]);
});

test("generating twice changes nothing, and twice gives the same", async () => {
  using first = new TemporaryProject();
  using second = new TemporaryProject();
  await generate(first.project, write);
  const again = await generate(first.project, write);
  const other = await generate(second.project, write);
  expect(again.plan?.changes).toEqual([]);
  for (const { path, after } of other.plan?.changes ?? [])
    expect(first.read(path)).toBe(after ?? "");
});

test("a new column reaches the validator, types, OpenAPI, client and hooks", async () => {
  using temporary = new TemporaryProject();
  await generate(temporary.project, write);
  temporary.edit(
    schema,
    '    body: text("body").notNull(),\n    /** How far',
    '    body: text("body").notNull(),\n    /** Where it was found. */\n    origin: text("origin", { enum: ["mail", "chat"] }),\n    /** How far',
  );
  await generate(temporary.project, write);
  expect(temporary.read(`${database}/tickets.validator.gen.ts`)).toContain(
    'origin: z.enum(["mail", "chat"]).nullish()',
  );
  for (const folder of [database, apiClient]) {
    const types = temporary.read(`${folder}/tickets.types.gen.ts`);
    expect(types).toContain("/** Where it was found. */\n  origin: TicketOrigin | null;");
    expect(types).toContain("origin?: ValueFilter<TicketOrigin> | undefined;");
  }
  expect(temporary.read(`${database}/tickets.model.gen.ts`)).toContain("origin: {");
  expect(temporary.read(`${database}/ddl.gen.ts`)).toContain(`origin: '"origin" text'`);
  expect(temporary.read(`${server}/tickets.openapi.gen.ts`)).toContain("Where it was found.");
  expect(temporary.read(`${apiClient}/tickets.client.gen.ts`)).toContain("origin: {");
  expect(temporary.read(`${client}/tickets.hooks.gen.ts`)).toContain("resourceQueries<TicketModel");
});

test("what a hidden column is called stands nowhere outside the database package", async () => {
  using temporary = new TemporaryProject();
  const { plan } = await generate(temporary.project, write);
  const telling = (plan?.changes ?? []).filter(({ after }) => after?.includes("passwordHash"));
  expect(telling.map(({ path }) => path.split("/")[1])).toEqual(telling.map(() => "database"));
  expect(telling.length).toBeGreaterThan(0);
});

describe("a file that must not be lost", () => {
  test("an edited body is refused by name, and nothing at all is written", async () => {
    using temporary = new TemporaryProject();
    await generate(temporary.project, write);
    const edited = `${client}/tickets.hooks.gen.ts`;
    temporary.edit(
      edited,
      "resourceHooks(ticketQueries)",
      "resourceHooks(ticketQueries) /* mine */",
    );
    const mine = temporary.read(edited);
    const before = temporary.read(`${database}/labels.types.gen.ts`);
    temporary.edit(schema, "/** The word; unique within its project. */", "/** The very word. */");
    temporary.edit(schema, "/** Pieces of work to be done. */", "/** Work to be done. */");

    const outcome = await generate(temporary.project, write);
    expect(codes(outcome)).toEqual(["HW1502"]);
    expect(outcome.diagnostics.at(-1)?.place.file).toBe(edited);
    expect(outcome.diagnostics.at(-1)?.fix).toContain(edited);
    expect(temporary.read(edited)).toBe(mine);
    expect(temporary.read(`${database}/labels.types.gen.ts`)).toBe(before);

    temporary.remove(edited);
    expect(codes(await generate(temporary.project, write))).toEqual([]);
    expect(temporary.read(edited)).toContain("Work to be done.");
  });

  test("line ends that a checkout has changed are no change, and edits among them still are", async () => {
    using temporary = new TemporaryProject();
    await generate(temporary.project, write);
    const path = `${server}/tickets.routes.gen.ts`;
    const crlf = temporary.read(path).replaceAll("\n", "\r\n");
    temporary.write(path, crlf);
    expect((await generate(temporary.project, check)).plan?.changes).toEqual([]);
    temporary.write(path, `${crlf}// mine\r\n`);
    expect(codes(await generate(temporary.project, write))).toEqual(["HW1502"]);
  });

  test("an unresolved merge is called one, at its line", async () => {
    using temporary = new TemporaryProject();
    await generate(temporary.project, write);
    const path = `${server}/tickets.routes.gen.ts`;
    const [first, second, ...rest] = temporary.read(path).split("\n");
    const conflict = [first, "<<<<<<< HEAD", second, "=======", second, ">>>>>>> other", ...rest];
    temporary.write(path, conflict.join("\n"));
    const { diagnostics } = await generate(temporary.project, write);
    expect(diagnostics.at(-1)).toMatchObject({ code: "HW1504", place: { file: path, line: 2 } });
    expect(temporary.read(path)).toBe(conflict.join("\n"));
  });

  test("a file without the header is refused", async () => {
    using temporary = new TemporaryProject();
    const path = `${server}/tickets.routes.gen.ts`;
    temporary.write(path, "export const mine = 1;\n");
    expect(codes(await generate(temporary.project, write))).toEqual(["HW1501"]);
    expect(temporary.read(path)).toBe("export const mine = 1;\n");
    expect(existsSync(join(temporary.project.root, client))).toBe(false);
  });

  test("a stale file goes, unless it was edited or isn't the generator's", async () => {
    using temporary = new TemporaryProject();
    await generate(temporary.project, write);
    const stale = temporary.read(`${database}/teams.types.gen.ts`);
    temporary.write(`${database}/gone.types.gen.ts`, stale);
    temporary.write(`${database}/notes.md`, "mine");
    temporary.write(`${database}/mine.gen.ts`, "export const mine = 1;\n");
    const { plan } = await generate(temporary.project, write);
    expect(plan?.changes.map(({ path, after }) => [path, after])).toEqual([
      [`${database}/gone.types.gen.ts`, null],
    ]);
    expect(temporary.read(`${database}/notes.md`)).toBe("mine");
    expect(temporary.read(`${database}/mine.gen.ts`)).toContain("mine");

    temporary.write(`${database}/gone.types.gen.ts`, `${stale}// mine\n`);
    expect(codes(await generate(temporary.project, write))).toEqual(["HW1502"]);
  });
});

describe("hand-written code", () => {
  test("a custom repository takes the generated one's place, custom routes come first", async () => {
    using temporary = new TemporaryProject();
    temporary.write("packages/database/src/custom/tickets.ts", "");
    temporary.write("packages/server/src/routes/team-members.ts", "");
    await generate(temporary.project, write);
    expect(temporary.read(`${database}/repositories.gen.ts`)).toContain(
      'import { TicketsRepository } from "../custom/tickets.ts";',
    );
    const routes = temporary.read(`${server}/routes.gen.ts`);
    expect(routes).toContain(
      'import { teamMembersRoutes as customTeamMembersRoutes } from "../routes/team-members.ts";',
    );
    expect(routes.indexOf("customTeamMembersRoutes(database)")).toBeLessThan(
      routes.indexOf("teamMembersRoutes(database.repositories.teamMembers)"),
    );
  });
});

describe("options", () => {
  test("a check writes nothing and shows the difference", async () => {
    using temporary = new TemporaryProject();
    await generate(temporary.project, write);
    temporary.edit(schema, "/** Name shown to people. */", "/** Name that people see. */");
    const before = temporary.read(`${database}/roles.types.gen.ts`);
    const { plan } = await generate(temporary.project, check);
    if (!plan) throw new Error("the schema could not be read");
    const diff = diffPlan(plan);
    expect(diff).toContain(`--- a/${database}/roles.types.gen.ts`);
    expect(diff).toContain(`+++ b/${database}/roles.types.gen.ts`);
    expect(diff).toContain("-  /** Name shown to people. */\n+  /** Name that people see. */");
    expect(temporary.read(`${database}/roles.types.gen.ts`)).toBe(before);
  });

  test("only what was asked for is written, and nothing else removed", async () => {
    using temporary = new TemporaryProject();
    await generate(temporary.project, write);
    temporary.write(`${client}/gone.hooks.gen.ts`, temporary.read(`${client}/teams.hooks.gen.ts`));
    temporary.edit(schema, "/** Groups of people who own projects. */", "/** Groups. */");
    const only: Group[] = ["routes"];
    const { plan } = await generate(temporary.project, { ...write, only });
    expect(plan?.changes.map(({ path }) => path)).toEqual([`${server}/teams.routes.gen.ts`]);
    const hooks = await generate(temporary.project, { ...write, only: ["hooks"] });
    expect(hooks.plan?.changes.map(({ path }) => path)).toEqual([
      `${client}/teams.hooks.gen.ts`,
      `${client}/gone.hooks.gen.ts`,
    ]);
  });

  test("a schema that can't be read changes no file", async () => {
    using temporary = new TemporaryProject();
    await generate(temporary.project, write);
    temporary.edit(schema, "export const users = ", "export const users = nothing + ");
    const outcome = await generate(temporary.project, write);
    expect(outcome.plan).toBeNull();
    expect(codes(outcome)).not.toEqual([]);
  });
});

describe("the command", () => {
  const run = (...words: string[]) =>
    Bun.spawnSync([process.execPath, join(project.root, "scripts/generate.ts"), ...words]);

  /** A program that runs the command on another project. */
  const programFor = ({ root }: typeof project, options: typeof write) => `
    import { generate } from "./scripts/generate.ts";
    import { projectAt } from "./scripts/codegen/project.ts";
    import { run } from "./scripts/codegen/run/run.ts";
    await run(projectAt(${JSON.stringify(root)}), ${JSON.stringify(options)}, generate);`;

  test("answers 0 when all is current", () => {
    const { exitCode, stdout } = run("--check");
    expect(stdout.toString()).toContain("generated files are current");
    expect(exitCode).toBe(0);
  });

  test("answers 1 with the difference when something is not current", async () => {
    using temporary = new TemporaryProject();
    await generate(temporary.project, write);
    temporary.edit(schema, "/** The whole story, in Markdown. */", "/** All of it. */");
    const program = programFor(temporary.project, check);
    const { exitCode, stdout } = Bun.spawnSync([process.execPath, "-e", program], {
      cwd: project.root,
    });
    expect(stdout.toString()).toContain("-  /** The whole story, in Markdown. */");
    expect(stdout.toString()).toContain("+  /** All of it. */");
    expect(exitCode).toBe(1);
  });

  test("refuses an output it doesn't know and names those it does", () => {
    const { exitCode, stderr } = run("--only", "routes,hoks");
    expect(exitCode).toBe(1);
    expect(stderr.toString()).toContain(
      '"hoks" is none of types, validators, repositories, routes',
    );
  });

  test("watches: generates again, shows what is wrong and goes on", async () => {
    using temporary = new TemporaryProject();
    const program = programFor(temporary.project, { ...write, watch: true });
    const child = Bun.spawn([process.execPath, "-e", program], {
      cwd: project.root,
      stdout: "pipe",
      stderr: "pipe",
    });
    const [out, error] = [heard(child.stdout), heard(child.stderr)];
    try {
      await out("Watching for changes.");
      temporary.edit(schema, "/** Groups of people who own projects. */", "/** Groups. */");
      await out("changed  packages/database/src/generated/teams.types.gen.ts");
      temporary.edit(schema, "export const users = ", "export const users = nothing + ");
      await error("nothing is not defined");
      temporary.edit(schema, "export const users = nothing + ", "export const users = ");
      temporary.edit(schema, "/** Groups. */", "/** Groups again. */");
      await out("changed  packages/database/src/generated/teams.types.gen.ts");
      expect(temporary.read(`${database}/teams.types.gen.ts`)).toContain("/** Groups again. */");
    } finally {
      child.kill();
      await child.exited;
    }
  }, 30_000);
});

/** Waits until a stream has said a text, from where the last wait ended. */
const heard = (stream: ReadableStream<Uint8Array>): ((text: string) => Promise<void>) => {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  return async (text) => {
    while (!rest.includes(text)) {
      const { value, done } = await reader.read();
      if (done) throw new Error(`ended without saying ${text}: ${rest}`);
      rest += decoder.decode(value, { stream: true });
    }
    rest = rest.slice(rest.indexOf(text) + text.length);
  };
};
