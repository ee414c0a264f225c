import type { Place } from "../../model.ts";
import type { DeclaredType, RefineSource } from "../facts.ts";
import { declaredType } from "./declared-type.ts";
import { docOf, propertyDoc } from "./docs.ts";
import { objectWith, type Properties, propertiesOf, type Property } from "./objects.ts";
import { refineSource } from "./refine-source.ts";
import { type Found, SourceGraph } from "./source-graph.ts";
import type { Ts } from "./typescript.ts";

/** What only the source of a schema knows: comments, lines, texts of types and functions. */
export class SchemaSource {
  readonly #graph: SourceGraph;
  readonly #entry: string;
  readonly #nameOf: (path: string) => string;

  /** `nameOf` gives a file's path as diagnostics show it. */
  constructor(ts: Ts, entry: string, nameOf: (path: string) => string) {
    this.#graph = new SourceGraph(ts);
    this.#entry = entry;
    this.#nameOf = nameOf;
  }

  /** The declaration behind an export of the schema file, and the object of its arguments. */
  export(name: string, properties: readonly string[]): ExportSource {
    const entry = this.#graph.file(this.#entry);
    const found = this.#graph.exported(entry, name) ?? this.#graph.declaration(entry, name);
    return {
      doc: found === null ? null : docOf(this.#graph, found),
      place: this.#place(found),
      order: found === null ? Number.MAX_SAFE_INTEGER : found.node.pos,
      path: found?.file.path ?? this.#entry,
      properties: (found && objectWith(this.#graph, found, properties)) ?? new Map(),
    };
  }

  doc(property: Property | undefined): string | null {
    return property === undefined ? null : propertyDoc(this.#graph, property);
  }

  place(property: Property | undefined, fallback: Place): Place {
    return property === undefined ? fallback : this.#place(property);
  }

  /** The type that `$type<…>` or a custom type gives a column. */
  type(property: Property | undefined, custom: boolean): DeclaredType | null {
    if (property === undefined) return null;
    const value = { node: property.value, file: property.file };
    return declaredType(this.#graph, value, this.#entry, custom);
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

  #place(found: Found | null): Place {
    return found === null
      ? { file: this.#nameOf(this.#entry), line: 1 }
      : { file: this.#nameOf(found.file.path), line: this.#graph.line(found) };
  }
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
