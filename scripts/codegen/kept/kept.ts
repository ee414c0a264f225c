import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { digest } from "./digest.ts";

const FOLDER = join(import.meta.dirname, "../../../node_modules/.cache/headwater");

/** So many projects are remembered; of further ones, those that were last used longest ago go. */
const MOST = 64;

/**
 * What one run of the generator leaves for the next to be faster, a file per project and kind.
 * Nothing depends on it: whatever is missing, old or unreadable is worked out again.
 */
export class Kept {
  readonly #folder: string;
  readonly #file: string;

  /** `kind` is the name of a folder; `project` is whatever tells one project from another. */
  constructor(kind: string, project: unknown, folder: string = FOLDER) {
    this.#folder = join(folder, kind);
    this.#file = join(this.#folder, `${digest(JSON.stringify(project))}.json`);
  }

  /** What was kept; undefined when there is nothing. */
  load(): unknown {
    try {
      return JSON.parse(readFileSync(this.#file, "utf8"));
    } catch {
      return undefined;
    }
  }

  /** Keeps a value in place of the one before; where nothing can be written, nothing is kept. */
  save(value: unknown): void {
    const beside = `${this.#file}.${process.pid}`;
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(beside, JSON.stringify(value));
      renameSync(beside, this.#file);
      this.#forget();
    } catch {
      return;
    }
  }

  #forget(): void {
    const files = readdirSync(this.#folder).map((name) => join(this.#folder, name));
    if (files.length <= MOST) return;
    const byAge = files
      .map((file) => ({ file, saved: statSync(file).mtimeMs }))
      .toSorted((a, b) => b.saved - a.saved);
    for (const { file } of byAge.slice(MOST)) rmSync(file, { force: true });
  }
}
