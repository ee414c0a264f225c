import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../setup/ensure-installed.ts";

/** A copy of the working tree to spoil; deleted when disposed. */
export interface RepositoryCopy extends Disposable {
  readonly path: string;
}

const linked = [
  "",
  "packages/database",
  "packages/server",
  "packages/api-client",
  "packages/client",
];

/** Copies what git tracks or would track, and links the installed dependencies. */
export const copyRepository = (): RepositoryCopy => {
  const path = mkdtempSync(join(tmpdir(), "headwater-copy-"));
  const listed = Bun.spawnSync(["git", "ls-files", "-co", "--exclude-standard"], { cwd: root });
  for (const file of listed.stdout.toString().split("\n"))
    if (file !== "" && existsSync(join(root, file))) cpSync(join(root, file), join(path, file));
  for (const folder of linked) {
    const modules = join(root, folder, "node_modules");
    if (existsSync(modules)) symlinkSync(modules, join(path, folder, "node_modules"));
  }
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
};
