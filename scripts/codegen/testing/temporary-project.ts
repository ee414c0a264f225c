import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Project, project, projectAt } from "../project.ts";

/** A copy of this repository's schema in a folder of its own, with nothing generated yet. */
export class TemporaryProject implements Disposable {
  readonly project: Project;

  constructor() {
    const root = mkdtempSync(join(tmpdir(), "headwater-"));
    this.project = projectAt(root);
    for (const path of ["schema.ts", "resource.ts", "columns", "values"]) {
      const below = join("packages/database/src", path);
      cpSync(join(project.root, below), join(root, below), { recursive: true });
    }
    symlinkSync(
      join(project.root, "packages/database/node_modules"),
      join(root, "packages/database/node_modules"),
    );
  }

  read(path: string): string {
    return readFileSync(join(this.project.root, path), "utf8");
  }

  write(path: string, text: string): void {
    const file = join(this.project.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  edit(path: string, from: string, to: string): void {
    const before = this.read(path);
    if (!before.includes(from)) throw new Error(`${path} does not hold ${from}`);
    this.write(path, before.replace(from, to));
  }

  remove(path: string): void {
    rmSync(join(this.project.root, path), { recursive: true });
  }

  [Symbol.dispose](): void {
    rmSync(this.project.root, { recursive: true, force: true });
  }
}
