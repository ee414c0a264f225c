import { basename, dirname } from "node:path";
import { resolveLocal } from "../local-modules.ts";
import { rebased } from "./rebase.ts";
import { parseFile, type SourceFile } from "./source-file.ts";
import type { t, Ts } from "./typescript.ts";

/** A node and the file it stands in. */
export interface Found<N extends t.Node = t.Node> {
  readonly node: N;
  readonly file: SourceFile;
}

/** The schema's files, parsed when they are first asked for, and the names that lead through them. */
export class SourceGraph {
  readonly ts: Ts;
  readonly #files = new Map<string, SourceFile>();
  readonly #paths = new Map<string, string | null>();

  constructor(ts: Ts) {
    this.ts = ts;
  }

  file(path: string): SourceFile {
    const known = this.#files.get(path);
    if (known !== undefined) return known;
    const parsed = parseFile(this.ts, path);
    this.#files.set(path, parsed);
    return parsed;
  }

  /** The file a module specifier means; null for packages. */
  follow(file: SourceFile, specifier: string): SourceFile | null {
    const key = `${dirname(file.path)}\0${specifier}`;
    let path = this.#paths.get(key);
    if (path === undefined) {
      path = resolveLocal(specifier, dirname(file.path));
      this.#paths.set(key, path);
    }
    return path === null ? null : this.file(path);
  }

  /** A module specifier of one file as another file would write it; aliases become paths. */
  specifier(file: SourceFile, specifier: string, to: string): string {
    if (specifier.startsWith(".")) return rebased(specifier, file.path, to);
    const aliased = this.follow(file, specifier);
    return aliased === null ? specifier : rebased(`./${basename(aliased.path)}`, aliased.path, to);
  }

  /** The declaration a name stands for, through imports of the project's own files. */
  declaration(file: SourceFile, name: string, seen: readonly SourceFile[] = []): Found | null {
    const binding = file.bindings.get(name);
    if (binding === undefined) return null;
    if (binding.type === "declaration") return { node: binding.node, file };
    const other = this.follow(file, binding.from);
    return other === null ? null : this.exported(other, binding.name, seen);
  }

  /** The declaration a file exports under a name. */
  exported(file: SourceFile, name: string, seen: readonly SourceFile[] = []): Found | null {
    if (seen.includes(file)) return null;
    const path = [...seen, file];
    const binding = file.bindings.get(name);
    if (binding?.type === "declaration" && binding.exported) return { node: binding.node, file };
    const again = file.reexports.get(name);
    if (again !== undefined) {
      if (again.from === null) return this.declaration(file, again.name, path);
      const other = this.follow(file, again.from);
      return other === null ? null : this.exported(other, again.name, path);
    }
    for (const star of file.stars) {
      const other = this.follow(file, star);
      const found = other === null ? null : this.exported(other, name, path);
      if (found !== null) return found;
    }
    return null;
  }

  /** Line of a node, counted from 1. */
  line({ node, file }: Found): number {
    return file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line + 1;
  }
}
