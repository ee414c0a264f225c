import { nameOf, type Structure } from "@headwater/database/structure";
import { firstFree } from "../../../codegen/build/relation-names.ts";
import { typeName } from "../../structure/type-name.ts";
import { identifier } from "../names.ts";
import type { SchemaFile } from "../schema-file.ts";
import { pgForm } from "./declared-type.ts";

export interface TypeSource {
  /** What Drizzle calls it, or `enum` and `custom`. */
  readonly kind: string;
  /** `varchar("name", { length: 20 })` */
  call(column: string): string;
}

/** Enums, schemas and types of a database's own, as constants of the schema file. */
export class OwnTypes {
  readonly #file: SchemaFile;
  readonly #taken = new Set<string>();
  readonly #schemas = new Map<string, string>();
  readonly #enums = new Map<string, string>();
  readonly #customs = new Map<string, string>();

  constructor({ schemas, enums }: Structure, file: SchemaFile) {
    this.#file = file;
    for (const schema of schemas) {
      const name = this.#name(schema, "Schema");
      this.#schemas.set(schema, name);
      file.declare(`export const ${name} = ${file.core("pgSchema")}(${JSON.stringify(schema)});`);
    }
    for (const type of enums) {
      const name = this.#name(type.name, "Enum");
      const make = this.inSchema(type.schema, "enum", "pgEnum");
      file.declare(
        `export const ${name} = ${make}(${JSON.stringify(type.name)}, ${JSON.stringify(type.values)});`,
      );
      this.#enums.set(nameOf(type), name);
    }
  }

  #name(name: string, end: string): string {
    const found = firstFree([`${identifier(name, "own")}${end}`], this.#taken);
    this.#taken.add(found);
    return found;
  }

  /** `shopSchema.table`, or what makes the same without a schema. */
  inSchema(schema: string | undefined, method: string, otherwise: string): string {
    const own = schema === undefined ? undefined : this.#schemas.get(schema);
    return own === undefined ? this.#file.core(otherwise) : `${own}.${method}`;
  }

  #custom(type: string): string {
    const known = this.#customs.get(type);
    if (known !== undefined) return known;
    const name = this.#name(type, "Type");
    const data = type === "bytea" ? "Uint8Array" : "string";
    this.#customs.set(type, name);
    this.#file.declare(
      `const ${name} = ${this.#file.core("customType")}<{ data: ${data} }>({ dataType: () => ${JSON.stringify(type)} });`,
    );
    return name;
  }

  /** The builder of a type that may be an array. */
  of(type: string, more: Readonly<Record<string, unknown>> = {}): TypeSource {
    const base = type.replace(/(\[\])+$/, "");
    const array = base === type ? "" : ".array()";
    const own = this.#enums.get(typeName(base));
    const form = own === undefined ? pgForm(base) : null;
    const builder = own ?? (form && this.#file.core(form.builder)) ?? this.#custom(base);
    const options = { ...form?.options, ...more };
    const told = Object.keys(options).length === 0 ? "" : `, ${JSON.stringify(options)}`;
    const kind = own === undefined ? (form?.builder ?? "custom") : "enum";
    return {
      kind: array === "" ? kind : "array",
      call: (column) => `${builder}(${JSON.stringify(column)}${told})${array}`,
    };
  }
}
