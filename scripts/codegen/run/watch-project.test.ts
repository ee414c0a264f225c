import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { project } from "../project.ts";

// Processes take their time to start on a busy machine.
setDefaultTimeout(60_000);

const root = mkdtempSync(join(tmpdir(), "headwater-watch-"));
const write = (path: string, text: string): void => {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
/** As editors save: a new file takes the old one's place. */
const replace = (path: string, text: string): void => {
  write(`${path}~`, text);
  renameSync(join(root, `${path}~`), join(root, path));
};
const made = (path: string): string => {
  const file = join(root, "gen/database", path);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
};

const table = (name: string, columns: string): string =>
  `import { integer, sqliteTable } from "drizzle-orm/sqlite-core";
   export const ${name} = sqliteTable("${name}", { id: integer("id").primaryKey(), ${columns} });`;
const words = (word: string): string => `export const words = ["${word}"] as const;`;
const tsconfig = (folder: string): string =>
  `{ "compilerOptions": { "moduleResolution": "bundler", "paths": { "@/*": ["./${folder}/*"] } } }`;
const config = (schema: string): string =>
  `export default { dialect: "sqlite", schema: "${schema}", casing: "snake_case" };`;

let said = "";
const hear = async (stream: ReadableStream<Uint8Array>): Promise<void> => {
  const decoder = new TextDecoder();
  for await (const chunk of stream) said += decoder.decode(chunk, { stream: true });
};
/** Waits until something holds; the test's own timeout bounds it. */
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await Bun.sleep(20);
};

let stop = async (): Promise<void> => undefined;

beforeAll(async () => {
  write("package.json", `{ "name": "shop", "type": "module" }`);
  write("tsconfig.json", tsconfig("src"));
  write("drizzle.config.ts", config("./src/db/*.ts"));
  write(
    "src/db/items.ts",
    `import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
     import { words } from "@/lib/first";
     import colors from "./colors.json";
     export const items = sqliteTable("items", {
       id: integer("id").primaryKey(),
       word: text("word", { enum: words }),
       color: text("color", { enum: colors as [string] }),
     });`,
  );
  write("src/db/colors.json", `["red"]`);
  write("src/lib/first.ts", `export { words } from "./second.ts";`);
  write("src/lib/second.ts", words("one"));
  const command = join(project.root, "scripts/generate.ts");
  const child = Bun.spawn(
    [process.execPath, command, "--schema", "drizzle.config.ts", "--out", "gen", "--watch"],
    { cwd: root, stdout: "pipe", stderr: "pipe" },
  );
  void hear(child.stdout);
  void hear(child.stderr);
  stop = async () => {
    child.kill();
    await child.exited;
  };
  await until(() => said.includes("Watching for changes."));
});
afterAll(async () => {
  await stop();
  rmSync(root, { recursive: true });
});

const validator = (): string => made("items.validator.gen.ts");

test("what a schema imports through an alias and another file is read anew, JSON too", async () => {
  write("src/lib/second.ts", words("two"));
  await until(() => validator().includes('"two"'));
  write("src/db/colors.json", `["green"]`);
  await until(() => validator().includes('"green"'));
});

test("saves that replace the file are seen, each of them", async () => {
  for (const word of ["three", "four"]) {
    replace("src/lib/second.ts", words(word));
    await until(() => validator().includes(`"${word}"`));
  }
});

test("the last of many quick saves is what counts", async () => {
  for (let n = 0; n < 20; n++) {
    write("src/lib/second.ts", words(`quick${n}`));
    await Bun.sleep((n % 5) * 15);
  }
  await until(() => validator().includes('"quick19"'));
});

test("a file that goes, is imported before it is there, or doesn't parse is told and recovered from", async () => {
  said = "";
  rmSync(join(root, "src/lib/second.ts"));
  await until(() => said.includes("HW1001"));
  write("src/lib/second.ts", words("back"));
  await until(() => validator().includes('"back"'));

  said = "";
  write("src/lib/first.ts", `export { words } from "./third.ts";`);
  await until(() => said.includes("HW1001"));
  write("src/lib/third.ts", words("came"));
  await until(() => validator().includes('"came"'));

  said = "";
  write("src/lib/third.ts", "export const words = [[");
  await until(() => said.includes("HW1001"));
  write("src/lib/third.ts", words("repaired"));
  await until(() => validator().includes('"repaired"'));
});

test("a file that comes into the schema's folder, or leaves it, takes its table along", async () => {
  write("src/db/orders.ts", table("orders", ""));
  await until(() => made("orders.model.gen.ts") !== "");
  rmSync(join(root, "src/db/orders.ts"));
  await until(() => made("orders.model.gen.ts") === "");
});

test("a changed drizzle.config or tsconfig.json holds from then on", async () => {
  write("src/more/bills.ts", table("bills", "paidAt: integer()"));
  write("drizzle.config.ts", config("./src/{db,more}/*.ts"));
  await until(() => made("bills.model.gen.ts").includes("paid_at"));

  write("other/lib/first.ts", words("elsewhere"));
  write("tsconfig.json", tsconfig("other"));
  await until(() => validator().includes('"elsewhere"'));
  expect(made("bills.model.gen.ts")).toContain("paid_at");
});
