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

/** A module specifier in a folder, and the file it means: null for packages. */
export interface Followed {
  readonly specifier: string;
  readonly folder: string;
  readonly path: string | null;
}

/** The schema's files, parsed when they are first asked for, and the names that lead through them. */
export class SourceGraph {
  readonly ts: Ts;
  readonly #files = new Map<string, SourceFile>();
  readonly #followed = new Map<string, Followed>();

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

  /** The files that were read. */
  get files(): readonly SourceFile[] {
    return [...this.#files.values()];
  }

  /** The module specifiers that were followed. */
  get followed(): readonly Followed[] {
    return [...this.#followed.values()];
  }

  /** The file a module specifier means; null for packages. */
  follow(file: SourceFile, specifier: string): SourceFile | null {
    const folder = dirname(file.path);
    const key = `${folder}\0${specifier}`;
    const known = this.#followed.get(key);
    const path = known === undefined ? resolveLocal(specifier, folder) : known.path;
    if (known === undefined) this.#followed.set(key, { specifier, folder, path });
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
