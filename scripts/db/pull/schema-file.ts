import type { Note } from "./note.ts";

/** What has to be told beside the code itself: imports and notes. Grows while the parts are written. */
export class SchemaFile {
  readonly #core = new Set<string>();
  readonly #orm = new Set<string>();
  readonly #declared: string[] = [];
  readonly notes: Note[] = [];

  /** A name of the dialect's module; it is imported. */
  core(name: string): string {
    this.#core.add(name);
    return name;
  }

  /** A name of `drizzle-orm` itself. */
  orm(name: string): string {
    this.#orm.add(name);
    return name;
  }

  /** A constant that tables need; stands before them. */
  declare(source: string): void {
    this.#declared.push(source);
  }

  get declarations(): string {
    return this.#declared.join("\n");
  }

  note(place: string | null, text: string): void {
    if (!this.notes.some((one) => one.place === place && one.text === text))
      this.notes.push({ place, text });
  }

  /** Notes about one place as comments of the code. */
  comments(place: string): string {
    return this.notes
      .filter((note) => note.place === place)
      .map(({ text }) => `// ${text.replaceAll(/\s+/g, " ")}.\n`)
      .join("");
  }

  imports(module: string): string {
    const line = (names: ReadonlySet<string>, from: string): string =>
      names.size === 0
        ? ""
        : `import { ${[...names].toSorted((a, b) => (bare(a) < bare(b) ? -1 : 1)).join(", ")} } from ${JSON.stringify(from)};\n`;
    return line(this.#orm, "drizzle-orm") + line(this.#core, module);
  }
}

const bare = (name: string): string => name.replace(/^type /, "").toLowerCase();
