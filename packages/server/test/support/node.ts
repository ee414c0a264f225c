import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const VERSION = "22.23.3";
const ROOT = join(import.meta.dirname, "../../../..");
const FOLDER = join(ROOT, "node_modules/.cache/headwater", `node-${VERSION}`);

/** Starts the server on a Node. */
export const startWith = (node: string): string[] => [
  node,
  join(import.meta.dirname, "../../start.js"),
];

/** Major version of the Node on the path; null when there is none. */
export const majorOnPath = (): number | null => {
  const node = Bun.which("node");
  if (node === null) return null;
  const { stdout } = Bun.spawnSync([node, "--version"]);
  const major = /^v(\d+)/.exec(stdout.toString())?.[1];
  return major === undefined ? null : Number(major);
};

/** A Node 22 from the package registry, installed once; null where that is impossible. */
export const node22 = (): string | null => {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const binary = join(
    FOLDER,
    "node_modules",
    name,
    "bin",
    platform === "win" ? "node.exe" : "node",
  );
  if (!existsSync(binary)) install(`${name}@${VERSION}`);
  return existsSync(binary) ? binary : null;
};

const install = (specifier: string): void => {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, "package.json"), '{ "private": true }\n');
  Bun.spawnSync([process.execPath, "add", "--exact", specifier], { cwd: FOLDER, timeout: 120_000 });
};
