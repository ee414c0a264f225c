import { basename } from "node:path";
import { digest } from "../../kept/digest.ts";
import type { Place } from "../../model.ts";
import type { DeclaredType, RefineSource } from "../facts.ts";
import type { Answers, Question } from "./answers.ts";
import { declaredType, expressionType } from "./declared-type.ts";
import { definedRelations } from "./defined-relations.ts";
import { docOf, propertyDoc } from "./docs.ts";
import { behind, madeWith, objectWith, propertiesOf, type Property, valueOf } from "./objects.ts";
import { rebased } from "./rebase.ts";
import { refineSource } from "./refine-source.ts";
import type { Found, SourceGraph } from "./source-graph.ts";

/** What only the source of a schema knows: comments, lines, texts of types and functions. */
export class SchemaSource {
  readonly #answers: Answers;
  readonly #entry: string;
  readonly #properties = new Map<PropertyAddress, Property>();
  /** A file's path relative to the root. */
  readonly nameOf: (path: string) => string;

  /**
   * `entry` is the file that relative imports of carried texts start from, whether or not it is
   * there; `nameOf` gives a file's path as diagnostics show it.
   */
  constructor(answers: Answers, entry: string, nameOf: (path: string) => string) {
    this.#answers = answers;
    this.#entry = entry;
    this.nameOf = nameOf;
  }

  /** The declaration behind an export, and the object of its arguments. */
  export({ file, path }: ExportPath, properties: readonly string[]): ExportSource {
    const question = ["export", file, path, properties];
    return this.#source(question, file, properties, (graph) => foundAt(graph, file, path));
  }

  /** The declaration in a file of what is made by a call with this text as its first argument. */
  made(file: string, text: string, properties: readonly string[]): ExportSource & Named {
    const question = ["made", file, text, properties];
    const find = (graph: SourceGraph) => madeWith(graph, graph.file(file), text);
    const name = this.#answers.ask([...question, "name"], (graph) => find(graph)?.name ?? null);
    return { ...this.#source(question, file, properties, find), name };
  }

  /** Where `defineRelations` is given the relations of a table, and these. */
  defined({ file, path }: ExportPath, table: string): Pick<ExportSource, "place" | "properties"> {
    const question = ["defined", file, path, table];
    const at = this.#answers.ask(question, (graph) => {
      const outer = foundAt(graph, file, path.slice(0, -1));
      const found = outer && definedRelations(graph, outer, table);
      return {
        place: this.#placeOf(graph, found?.entry ?? outer, file),
        names: this.#keep(question, found?.properties),
      };
    });
    return { place: at.place, properties: addresses(question, at.names) };
  }

  /** Whether a file declares a name itself, and does not hand on another's. */
  declares(file: string, name: string): boolean {
    return this.#answers.ask(
      ["declares", file, name],
      (graph) => graph.file(file).bindings.get(name)?.type === "declaration",
    );
  }

  /** A file as the schema's other files would import it. */
  moduleOf(file: string): string {
    return rebased(`./${basename(file)}`, file, this.#entry);
  }

  doc(property: PropertyAddress | undefined): string | null {
    return this.#about("doc", property, propertyDoc);
  }

  /** The comment that stands before a property itself. */
  comment(property: PropertyAddress | undefined): string | null {
    return this.#about("comment", property, docOf);
  }

  place(property: PropertyAddress | undefined, fallback: Place): Place {
    const place = this.#about("place", property, (graph, found) => this.#place(graph, found));
    // What a helper of another project makes stands where the helper is called.
    return place === null || place.file.startsWith("../") ? fallback : place;
  }

  /** The type that `$type<…>` or a custom type gives a column. */
  type(property: PropertyAddress | undefined, custom: boolean): DeclaredType | null {
    return this.#about(custom ? "custom type" : "type", property, (graph, found) =>
      declaredType(graph, valueIn(found), this.#entry, custom),
    );
  }

  /** The type written at the `sql<…>` that a property's chain of calls begins with. */
  sqlType(property: PropertyAddress | undefined): DeclaredType | null {
    return this.#about("sql type", property, (graph, found) =>
      expressionType(graph, valueIn(found), this.#entry),
    );
  }

  /** The properties of the object a property holds. */
  inside(property: PropertyAddress | undefined): Properties {
    const question = ["inside", property];
    const names = this.#about("inside", property, (graph, found) =>
      this.#keep(question, propertiesOf(graph, valueIn(found))),
    );
    return addresses(question, names ?? []);
  }

  refine(property: PropertyAddress | undefined): RefineSource | null {
    return this.#about("refine", property, (graph, found) =>
      refineSource(graph, valueIn(found), this.#entry),
    );
  }

  #about<A>(
    topic: string,
    property: PropertyAddress | undefined,
    answer: (graph: SourceGraph, found: Property) => A,
  ): A | null {
    if (property === undefined) return null;
    return this.#answers.ask([topic, property], (graph) => {
      const found = this.#properties.get(property);
      return found === undefined ? null : answer(graph, found);
    });
  }

  #source(
    question: Question,
    file: string,
    properties: readonly string[],
    find: (graph: SourceGraph) => Found | null,
  ): ExportSource {
    const { names, ...own } = this.#answers.ask(question, (graph) => {
      const found = find(graph);
      return {
        doc: found === null ? null : docOf(graph, found),
        place: this.#placeOf(graph, found, file),
        order: found === null ? Number.MAX_SAFE_INTEGER : found.node.pos,
        path: found?.file.path ?? file,
        names: this.#keep(question, found && objectWith(graph, found, properties)),
      };
    });
    return { ...own, properties: addresses(question, names) };
  }

  /** Keeps properties for the questions that follow, and gives their names. */
  #keep(question: Question, found: ReadonlyMap<string, Property> | null | undefined): string[] {
    const all = found ?? new Map<string, Property>();
    for (const [name, address] of addresses(question, [...all.keys()])) {
      const property = all.get(name);
      if (property !== undefined) this.#properties.set(address, property);
    }
    return [...all.keys()];
  }

  #placeOf(graph: SourceGraph, found: Found | null | undefined, file: string): Place {
    return found ? this.#place(graph, found) : { file: this.nameOf(file), line: 1 };
  }

  #place(graph: SourceGraph, found: Found): Place {
    return { file: this.nameOf(found.file.path), line: graph.line(found) };
  }
}

/** Names a property by the question that led to it: the same in every run. */
export type PropertyAddress = string;

/** Properties of an object in the source, by their names. */
export type Properties = ReadonlyMap<string, PropertyAddress>;

const addresses = (question: Question, names: readonly string[]): Properties => {
  const owner = digest(JSON.stringify(question));
  return new Map(names.map((name) => [name, `${owner}.${name}`]));
};

const valueIn = ({ value, file }: Property): Found => ({ node: value, file });

/** What an exported name and the properties behind it lead to. */
const foundAt = (
  graph: SourceGraph,
  file: string,
  [name, ...inner]: readonly string[],
): Found | null => {
  const entry = graph.file(file);
  if (name === undefined) return null;
  const root = graph.exported(entry, name) ?? graph.declaration(entry, name);
  return inner.reduce<Found | null>((found, property) => {
    if (found === null) return null;
    const next = propertiesOf(graph, valueOf(graph, found))?.get(property);
    if (next === undefined) return null;
    return behind(graph, { node: next.value, file: next.file }) ?? next;
  }, root);
};

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
