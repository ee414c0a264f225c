/** The schema model: the contract between the stages. Plain JSON data; imports nothing. */

export type Dialect = "sqlite" | "postgresql";

/** See `ValueKind` in `packages/database/src/filter/shape.ts`. */
export type Kind =
  | "string"
  | "enum"
  | "integer"
  | "number"
  | "bigint"
  | "decimal"
  | "boolean"
  | "date"
  | "json"
  | "binary";

/** See `Storage` in `packages/database/src/model.ts`. */
export type Storage =
  | "plain"
  | "boolean"
  | "seconds"
  | "milliseconds"
  | "isoText"
  | "timestamp"
  | "jsonText"
  | "bigintNumeric"
  | "bigintText"
  | "binary"
  | "custom";

export type Access = "open" | "readOnly" | "writeOnly" | "hidden";

/** A JSON Schema fragment. */
export type JsonSchema = { readonly [key: string]: Json };
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [k: string]: Json };

/** An import that generated code needs, as the schema file writes it. */
export interface ModelImport {
  /** The exported name; `default` or `*` for those. */
  readonly name: string;
  /** The local name it is used under. */
  readonly local: string;
  /** A package name, or a path relative to the schema file, or to the folder of several. */
  readonly from: string;
  readonly typeOnly: boolean;
}

export interface Place {
  /** Path relative to the project's root, with `/`. */
  readonly file: string;
  readonly line: number;
}

export interface Column {
  /** Property in code: `createdAt`. */
  readonly name: string;
  /** Name in the database: `created_at`. */
  readonly column: string;
  readonly doc: string | null;
  readonly place: Place;

  readonly kind: Kind;
  readonly storage: Storage;
  /** TypeScript type of a value that is not null: `string`, `Date`, `ProjectSettings`. */
  readonly type: string;
  /** Imports that `type` needs. */
  readonly typeImports: readonly ModelImport[];
  /** Allowed words of an enum, or of an array of such. */
  readonly values: readonly string[] | null;
  readonly nullable: boolean;
  readonly access: Access;
  /** Part of the primary key. */
  readonly inKey: boolean;
  /** Whether an insert may leave it out (it is nullable, or something fills it in). */
  readonly optional: boolean;
  /** Whether bodies of a create may hold it: not read-only, not hidden, not a key the server makes. */
  readonly settable: boolean;

  /** Zod source of a value that is not null, in its form in code, refined: `z.string().max(200)`. */
  readonly validator: string;
  /** Imports that `validator` needs, `zod` aside. */
  readonly validatorImports: readonly ModelImport[];
  /** JSON Schema on the wire of a value that is not null: refined, as bodies must be. */
  readonly jsonSchema: JsonSchema;
  /** The value an insert gets when it is constant and known, for docs and forms. */
  readonly defaultValue: Json | null;

  /** SQL type in the DDL: `text(200)`. */
  readonly sqlType: string;
  /** SQL text of the DEFAULT clause, without the word; null when there is none. */
  readonly sqlDefault: string | null;
  /** SQL of a generated column. */
  readonly generated: { readonly expression: string; readonly stored: boolean } | null;
  readonly autoIncrement: boolean;
  /** PostgreSQL: `sqlType` as a cast names it: `integer` of a `serial`. */
  readonly castType?: string | undefined;
  /** PostgreSQL: numbered by the database; options of its sequence as SQL. */
  readonly identity?: { readonly always: boolean; readonly options: string } | undefined;
  /** Kind of an array's innermost elements. */
  readonly element?: Kind | undefined;
  /** Of a custom type: whether it lies in the database in a form of its own. */
  readonly ownForm?: true | undefined;
  /** Of a custom type of JSON: whether it reads other JSON than its own as nothing, or fails on it. */
  readonly exacting?: true | undefined;
  /** Whether its elements are arrays themselves. */
  readonly nested?: true | undefined;
}

export interface Index {
  readonly name: string;
  readonly unique: boolean;
  /** A property, with what stands after it (operator class, order); or the SQL of an expression. */
  readonly terms: readonly (
    | { readonly column: string; readonly after?: string }
    | { readonly expression: string }
  )[];
  /** SQL of a partial index's condition. */
  readonly where: string | null;
  /** PostgreSQL: `gin`, `hnsw`; a B-tree without. */
  readonly method?: string;
  /** PostgreSQL: storage parameters as SQL. */
  readonly with?: string;
  readonly nullsNotDistinct?: boolean;
}

export interface Unique {
  readonly name: string;
  readonly columns: readonly string[];
  /** PostgreSQL: at most one row may have none. */
  readonly nullsNotDistinct?: boolean;
}

export type ForeignKeyAction = "cascade" | "restrict" | "no action" | "set null" | "set default";

export interface ForeignKey {
  readonly name: string;
  readonly columns: readonly string[];
  /** Name of the table (in the model) it points at, and the properties there. */
  readonly target: string;
  readonly references: readonly string[];
  readonly onDelete: ForeignKeyAction;
  readonly onUpdate: ForeignKeyAction;
}

export interface Check {
  readonly name: string;
  /** SQL with the database's column names. */
  readonly expression: string;
  /** Properties the expression speaks of. */
  readonly columns: readonly string[];
}

export interface Relation {
  /** Property: `assignee`. */
  readonly name: string;
  readonly doc: string | null;
  readonly target: string;
  readonly many: boolean;
  readonly nullable: boolean;
  readonly columns: readonly string[];
  readonly references: readonly string[];
  /** The table between the two, where rows are linked by rows of a third. */
  readonly through?: Junction | undefined;
}

export interface Junction {
  /** Name of the table (in the model) … */
  readonly resource: string;
  /** … its properties that equal the relation's `columns`, and those that equal its `references`. */
  readonly columns: readonly string[];
  readonly references: readonly string[];
}

/** A way to find rows by a unique key or a foreign key, as the repository offers it. */
export interface Finder {
  /** `findBySlug`, `findByProjectId`, `findByTeamIdAndUserId`. */
  readonly name: string;
  readonly columns: readonly string[];
  /** At most one row. */
  readonly unique: boolean;
  /** The index or constraint that serves it, if there is one. */
  readonly servedBy: string | null;
}

/** Every name that generated code uses for a table; decided in `build/`, nowhere else. */
export interface Names {
  /** Property everywhere: `teamMembers`. */
  readonly many: string;
  /** `teamMember` */
  readonly one: string;
  /** `TeamMembers` */
  readonly manyType: string;
  /** `TeamMember`: the row type; `New…`, `…Patch`, `…Where`, `…Query`, `…Model` derive from it. */
  readonly oneType: string;
  /** Path segment under `/api`: `team-members`. */
  readonly path: string;
  /** Stem of file names: `team-members`. */
  readonly file: string;
  /** In sentences: `team member`, `team members`. */
  readonly oneLabel: string;
  readonly manyLabel: string;
}

/** How code gets hold of a table's Drizzle object. */
export interface TableSource {
  /** Path of the file that exports it, relative to the root. */
  readonly file: string;
  readonly export: string;
  /** Properties that lead from the export to the table, where it is a part of an object. */
  readonly within: readonly string[];
  /** Database names of the tables that foreign keys lead through, when it is not exported itself. */
  readonly through: readonly string[];
}

export interface SoftDelete {
  /** The column that says when a row was removed. */
  readonly column: string;
  /** Whether HTTP may show removed rows to everybody. */
  readonly readable: boolean;
}

export interface Tree {
  /** The column that leads to the row above. */
  readonly parent: string;
  /** The column with the whole way from the root. */
  readonly path: string;
}

/** The server sets both, and keeps the second current. */
export interface Timestamps {
  readonly createdAt?: string | undefined;
  readonly updatedAt?: string | undefined;
}

export interface Table {
  /**
   * Name of the resource, the same as `names.many`: the export in the schema unless `resource()`
   * gives another `plural`. Unique in the model; relations and foreign keys point at it.
   */
  readonly name: string;
  /** Name in the database: `team_members`. */
  readonly table: string;
  /** PostgreSQL: the schema it lies in, where that isn't the connection's own. */
  readonly schema?: string | undefined;
  /** PostgreSQL: SQL of what must be there before it, by name: extensions, schemas, types, sequences. */
  readonly requires?: Readonly<Record<string, string>> | undefined;
  readonly names: Names;
  readonly doc: string | null;
  readonly place: Place;
  readonly source: TableSource;
  /** Whether it has routes, a client and hooks. */
  readonly exposed: boolean;
  readonly columns: readonly Column[];
  /** Properties of the primary key, in key order; of a view what `resource()` says. */
  readonly key: readonly string[];
  /** The database assigns the key (INTEGER PRIMARY KEY, identity) or the schema's default does. */
  readonly keyIsMade: boolean;
  readonly uniques: readonly Unique[];
  readonly indexes: readonly Index[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly checks: readonly Check[];
  /** How removed rows are kept, where they are. */
  readonly softDelete?: SoftDelete | undefined;
  /** The column that grows with every write to a row. */
  readonly version?: string | undefined;
  /** The rows lie in a tree. */
  readonly tree?: Tree | undefined;
  /** Columns of dates that the server sets, where there are any. */
  readonly timestamps?: Timestamps | undefined;
  readonly relations: readonly Relation[];
  readonly finders: readonly Finder[];
  /** What a view is made of; none of a table. */
  readonly view?: View | undefined;
  /** Whether hand-written code of that name stands beside the generated one. */
  readonly custom: { readonly repository: boolean; readonly routes: boolean };
}

/** A query under a name of its own: its rows can only be read. */
export interface View {
  readonly materialized: boolean;
  /** SQL of the whole CREATE; null of a view that is there already (`.existing()`). */
  readonly create: string | null;
}

export interface SchemaModel {
  readonly dialect: Dialect;
  /** Entry file, or the folder of several with a `/` at its end; relative to the root. */
  readonly source: string;
  readonly tables: readonly Table[];
}
