import { basename } from "node:path";
import type { Place } from "../../model.ts";
import type { DeclaredType, RefineSource } from "../facts.ts";
import { declaredType, expressionType } from "./declared-type.ts";
import { definedRelations } from "./defined-relations.ts";
import { docOf, propertyDoc } from "./docs.ts";
import {
  behind,
  madeWith,
  objectWith,
  type Properties,
  propertiesOf,
  type Property,
  valueOf,
} from "./objects.ts";
import { rebased } from "./rebase.ts";
import { refineSource } from "./refine-source.ts";
import { type Found, SourceGraph } from "./source-graph.ts";
import type { Ts } from "./typescript.ts";

/** What only the source of a schema knows: comments, lines, texts of types and functions. */
export class SchemaSource {
  readonly #graph: SourceGraph;
  readonly #entry: string;
  /** A file's path relative to the root. */
  readonly nameOf: (path: string) => string;

  /**
   * `entry` is the file that relative imports of carried texts start from, whether or not it is
   * there; `nameOf` gives a file's path as diagnostics show it.
   */
  constructor(ts: Ts, entry: string, nameOf: (path: string) => string) {
    this.#graph = new SourceGraph(ts);
    this.#entry = entry;
    this.nameOf = nameOf;
  }

  /** The declaration behind an export, and the object of its arguments. */
  export({ file, path }: ExportPath, properties: readonly string[]): ExportSource {
    return this.#source(this.#found(file, path), file, properties);
  }

  /** The declaration in a file of what is made by a call with this text as its first argument. */
  made(file: string, text: string, properties: readonly string[]): ExportSource & Named {
    const found = madeWith(this.#graph, this.#graph.file(file), text);
    return { ...this.#source(found, file, properties), name: found?.name ?? null };
  }

  /** Where `defineRelations` is given the relations of a table, and these. */
  defined({ file, path }: ExportPath, table: string): Pick<ExportSource, "place" | "properties"> {
    const outer = this.#found(file, path.slice(0, -1));
    const found = outer && definedRelations(this.#graph, outer, table);
    return {
      place: this.#source(found?.entry ?? outer, file, []).place,
      properties: found?.properties ?? new Map(),
    };
  }

  /** Whether a file declares a name itself, and does not hand on another's. */
  declares(file: string, name: string): boolean {
    return this.#graph.file(file).bindings.get(name)?.type === "declaration";
  }

  #found(file: string, [name, ...inner]: readonly string[]): Found | null {
    const entry = this.#graph.file(file);
    if (name === undefined) return null;
    const root = this.#graph.exported(entry, name) ?? this.#graph.declaration(entry, name);
    return inner.reduce<Found | null>((found, property) => {
      if (found === null) return null;
      const next = propertiesOf(this.#graph, valueOf(this.#graph, found))?.get(property);
      if (next === undefined) return null;
      return behind(this.#graph, { node: next.value, file: next.file }) ?? next;
    }, root);
  }

  #source(found: Found | null, file: string, properties: readonly string[]): ExportSource {
    return {
      doc: found === null ? null : docOf(this.#graph, found),
      place: found === null ? { file: this.nameOf(file), line: 1 } : this.#place(found),
      order: found === null ? Number.MAX_SAFE_INTEGER : found.node.pos,
      path: found?.file.path ?? file,
      properties: (found && objectWith(this.#graph, found, properties)) ?? new Map(),
    };
  }

  /** A file as the schema's other files would import it. */
  moduleOf(file: string): string {
    return rebased(`./${basename(file)}`, file, this.#entry);
  }

  doc(property: Property | undefined): string | null {
    return property === undefined ? null : propertyDoc(this.#graph, property);
  }

  /** The comment that stands before a property itself. */
  comment(property: Property | undefined): string | null {
    return property === undefined ? null : docOf(this.#graph, property);
  }

  place(property: Property | undefined, fallback: Place): Place {
    if (property === undefined) return fallback;
    const place = this.#place(property);
    // What a helper of another project makes stands where the helper is called.
    return place.file.startsWith("../") ? fallback : place;
  }

  /** The type that `$type<…>` or a custom type gives a column. */
  type(property: Property | undefined, custom: boolean): DeclaredType | null {
    if (property === undefined) return null;
    const value = { node: property.value, file: property.file };
    return declaredType(this.#graph, value, this.#entry, custom);
  }

  /** The type written at the `sql<…>` that a property's chain of calls begins with. */
  sqlType(property: Property | undefined): DeclaredType | null {
    if (property === undefined) return null;
    const value = { node: property.value, file: property.file };
    return expressionType(this.#graph, value, this.#entry);
  }

  /** The properties of the object a property holds. */
  inside(property: Property | undefined): Properties {
    if (property === undefined) return new Map();
    return propertiesOf(this.#graph, { node: property.value, file: property.file }) ?? new Map();
  }

  refine(property: Property | undefined): RefineSource | null {
    if (property === undefined) return null;
    const value = { node: property.value, file: property.file };
    return refineSource(this.#graph, value, this.#entry);
  }

  #place(found: Found): Place {
    return { file: this.nameOf(found.file.path), line: this.#graph.line(found) };
  }
}

/** Where an export is found: a file, the exported name, and the properties from there. */
export interface ExportPath {
  readonly file: string;
  readonly path: readonly string[];
}

interface Named {
  readonly name: string | null;
}

/** An export as its source shows it. */
export interface ExportSource {
  readonly doc: string | null;
  readonly place: Place;
  /** Where in its file it stands. */
  readonly order: number;
  readonly path: string;
  readonly properties: Properties;
}
