import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test, setDefaultTimeout } from "bun:test";
import { TemporaryProject } from "./codegen/testing/temporary-project.ts";
import { eject } from "./eject.ts";
import { generate } from "./generate.ts";

// Processes take their time to start on a busy machine.
setDefaultTimeout(60_000);

const write = { check: false, watch: false, only: [] };
const repository = "packages/database/src/generated/labels.repository.gen.ts";
const schema = "packages/database/src/schema.ts";

test("an ejected table's files are left alone, edited or not, and the others go on", async () => {
  using temporary = new TemporaryProject();
  await generate(temporary.project, write);
  temporary.edit(
    repository,
    "super(context, labelsTable);",
    "super(context, labelsTable); // mine",
  );
  const { ok, said } = await eject(temporary.project, { table: "labels", only: [] });
  expect(ok).toBe(true);
  expect(said).toContain(`ejected  ${repository}`);

  temporary.edit(schema, "/** CSS colour, `#rrggbb`. */", "/** Its colour. */");
  const { diagnostics, plan } = await generate(temporary.project, write);
  expect(diagnostics).toEqual([]);
  expect(plan?.changes.some(({ path }) => path.includes("labels."))).toBe(false);
  expect(temporary.read(repository)).toContain("// mine");
});

test("files that the schema has gone on from are named with the columns, until they are noted", async () => {
  using temporary = new TemporaryProject();
  await generate(temporary.project, write);
  await eject(temporary.project, { table: "labels", only: [] });
  const said = async () =>
    (await generate(temporary.project, { ...write, check: true })).diagnostics.map(
      ({ code, severity, cause }) => `${code} ${severity} ${cause}`,
    );
  expect(await said()).toEqual([]);

  temporary.edit(schema, 'color: text("color").notNull()', 'color: text("color")');
  const [only = "", ...others] = await said();
  expect(others).toEqual([]);
  expect(only).toStartWith('HW1505 warning "labels" has changed in "color" since its files were');
  expect(only).toContain("labels.validator.gen.ts");
  expect(only).not.toContain("labels.routes.gen.ts");

  expect((await eject(temporary.project, { table: "labels", only: ["routes"] })).said).toContain(
    "noted    packages/server/src/generated/labels.routes.gen.ts",
  );
  expect(await said()).toEqual([only]);
  await eject(temporary.project, { table: "labels", only: [] });
  expect(await said()).toEqual([]);
  expect(temporary.read(repository)).toMatch(
    /^\/\/ Ejected .*\n\/\/ What .*\n(\/\/ .*=.*\n)+\nimport /,
  );
});

test("some of a table's files can be ejected", async () => {
  using temporary = new TemporaryProject();
  await generate(temporary.project, write);
  const { said } = await eject(temporary.project, { table: "ticket_labels", only: ["routes"] });
  expect(said.match(/ejected/g)).toHaveLength(1);
  expect(temporary.read("packages/server/src/generated/ticket-labels.routes.gen.ts")).toStartWith(
    "// Ejected from the generator",
  );
});

test("a table that isn't there is refused with the nearest name", async () => {
  using temporary = new TemporaryProject();
  const { ok, said } = await eject(temporary.project, { table: "lables", only: [] });
  expect(ok).toBe(false);
  expect(said).toBe('There is no table "lables". Did you mean "labels"?');
});

test("removing a table removes its files and names the code that leans on it", async () => {
  using temporary = new TemporaryProject();
  await generate(temporary.project, write);
  temporary.write(
    "packages/database/src/custom/attachments.ts",
    `import { AttachmentsRepository as Generated } from "@headwater/database/generated/attachments.repository";\n`,
  );
  temporary.write(
    "packages/server/src/routes/storage.ts",
    `export const sizes = ({ repositories }: Database) =>\n  repositories.attachments.list({});\n`,
  );
  const source = temporary.read(schema);
  const from = source.indexOf("/** Files that belong to a ticket. */");
  const to = source.indexOf("export const usersRelations");
  temporary.write(
    schema,
    (source.slice(0, from) + source.slice(to))
      .replace("  attachments: many(attachments),\n", "")
      .replace(/export const attachmentsRelations[\s\S]*?\n\}\)\);\n/, "")
      .replace(/export const attachmentsResource[\s\S]*?\n\}\);\n/, ""),
  );
  const { diagnostics } = await generate(temporary.project, write);
  expect(diagnostics.map(({ code, place }) => `${code} ${place.file}`)).toEqual([
    "HW1503 packages/database/src/custom/attachments.ts",
    "HW1503 packages/server/src/routes/storage.ts",
  ]);
  const model = "packages/database/src/generated/attachments.model.gen.ts";
  expect(existsSync(join(temporary.project.root, model))).toBe(false);
});
