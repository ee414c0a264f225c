import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../setup/ensure-installed.ts";

/** A copy of the working tree to spoil; deleted when disposed. */
export interface RepositoryCopy extends Disposable {
  readonly path: string;
}

const packages = ["database", "server", "api-client", "client"].map((name) => `packages/${name}`);

/** The links are relative, so that a copy's packages find each other; the store itself is shared. */
const copyModules = (from: string, to: string): void => {
  if (!existsSync(from)) return;
  mkdirSync(to);
  for (const entry of readdirSync(from)) {
    if (entry === ".bun") symlinkSync(join(from, entry), join(to, entry));
    else cpSync(join(from, entry), join(to, entry), { recursive: true, verbatimSymlinks: true });
  }
};

/** Copies what git tracks or would track, together with the installed dependencies. */
export const copyRepository = (): RepositoryCopy => {
  const path = mkdtempSync(join(tmpdir(), "headwater-copy-"));
  const listed = Bun.spawnSync(["git", "ls-files", "-co", "--exclude-standard"], { cwd: root });
  for (const file of listed.stdout.toString().split("\n"))
    if (file !== "" && existsSync(join(root, file))) cpSync(join(root, file), join(path, file));
  for (const folder of ["", ...packages])
    copyModules(join(root, folder, "node_modules"), join(path, folder, "node_modules"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
};
