import type { ColumnMeaning } from "@headwater/database/columns/meaning";
import type { Column as DrizzleColumn } from "drizzle-orm";
import type { ZodType } from "zod";
import type {
  Check,
  Column,
  Dialect,
  ForeignKeyAction,
  Index,
  Json,
  Kind,
  ModelImport,
  Place,
  Storage,
  TableSource,
  Unique,
  View,
} from "../model.ts";

/** What Drizzle and the source say about a schema, before anything is decided. */
export interface SchemaFacts {
  readonly dialect: Dialect;
  /** The schema file, or the folder of several with a `/` at its end; relative to the root. */
  readonly file: string;
  /** In the order of the source. */
  readonly tables: readonly TableFacts[];
  readonly resources: readonly ResourceFacts[];
}

export interface TableFacts {
  /** Name it is exported under, the first one where there are several; unique in the schema. */
  readonly name: string;
  readonly source: TableSource;
  /** The file that exports it as the schema's other files would import it: `./users.ts`. */
  readonly module: string;
  /** Name in the database. */
  readonly table: string;
  readonly doc: string | null;
  readonly place: Place;
  readonly columns: readonly ColumnFacts[];
  readonly schema?: string | undefined;
  readonly requires?: Readonly<Record<string, string>> | undefined;
  readonly primaryKey: { readonly name: string; readonly columns: readonly string[] } | null;
  readonly uniques: readonly Unique[];
  readonly indexes: readonly Index[];
  readonly foreignKeys: readonly ForeignKeyFacts[];
  readonly checks: readonly Check[];
  readonly relations: readonly RelationFacts[];
  /** What a view is made of; none of a table. */
  readonly view?: View | undefined;
}

/** What a column's own Drizzle class says. */
export interface ColumnForm {
  readonly kind: Kind;
  readonly storage: Storage;
  /** TypeScript type where the source names no other. */
  readonly type: string;
  readonly values: readonly string[] | null;
  /** Of arrays: what one element is. */
  readonly element?: ElementForm;
}

export interface ElementForm extends ColumnForm {
  /** Name of its Drizzle class: `PgText`. */
  readonly drizzle: string;
}

export interface ColumnFacts extends ColumnForm {
  readonly name: string;
  readonly column: string;
  readonly doc: string | null;
  readonly place: Place;
  /** Name of its Drizzle class: `SQLiteText`. */
  readonly drizzle: string;
  /** What the helper that made it says it is for. */
  readonly meaning: ColumnMeaning | null;
  /** The text of `$type<…>`, or of a custom type's `data`. */
  readonly declared: DeclaredType | null;
  /** A custom type's own column, to be tried. */
  readonly custom?: DrizzleColumn;
  /** What a custom type's own functions make of a value, where that is plain. */
  readonly probed: Kind | null;
  readonly notNull: boolean;
  readonly length: number | null;
  /** Constant default in its wire form; `undefined` when there is none. */
  readonly constantDefault: Json | undefined;
  /** DEFAULT clause of the DDL. */
  readonly sqlDefault: string | null;
  /** Something fills the column in on insert: a default, a function, the rowid. */
  readonly filled: boolean;
  /** What fills it in makes a new value for each row: a function or an SQL expression. */
  readonly filledAnew: boolean;
  /** Set anew by a function on each update. */
  readonly touched: boolean;
  readonly sqlType: string;
  readonly generated: { readonly expression: string; readonly stored: boolean } | null;
  readonly autoIncrement: boolean;
  readonly castType?: string | undefined;
  readonly identity?: Column["identity"];
  /** Of a view: the table's column that it is. */
  readonly origin?: { readonly table: string; readonly column: string };
  /** What drizzle-zod makes of it, for a value that is not null. */
  readonly verdict: ZodType;
}

export interface DeclaredType {
  /** Text that stands on its own with `imports`. */
  readonly text: string;
  readonly imports: readonly ModelImport[];
  /** How many times `.array()` stands after it in the column's chain of calls. */
  readonly arrays?: number;
  /** The values, when the type is a union of literals. */
  readonly literals: readonly (string | number)[] | null;
  /** Names it uses that can't be reached from another file. */
  readonly unreachable: readonly string[];
}

export interface ForeignKeyFacts {
  readonly name: string;
  readonly columns: readonly string[];
  /** Export of the table it points at; null when the schema doesn't export it. */
  readonly target: string | null;
  /** Database name of that table. */
  readonly targetTable: string;
  readonly references: readonly string[];
  readonly onDelete: ForeignKeyAction;
  readonly onUpdate: ForeignKeyAction;
}

export interface RelationFacts {
  readonly name: string;
  readonly doc: string | null;
  readonly place: Place;
  readonly many: boolean;
  /** Export of the other table; null when the schema doesn't export it. */
  readonly target: string | null;
  readonly targetTable: string;
  readonly columns: readonly string[];
  readonly references: readonly string[];
  /** Of Drizzle 1.0: the table between the two, and its columns that equal these. */
  readonly through?: JunctionFacts;
  /** Why Drizzle can't tell which columns link the two. */
  readonly unresolved: string | null;
}

export interface JunctionFacts {
  /** Export of the table; null when the schema doesn't export it. */
  readonly table: string | null;
  /** What the relations call it. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly references: readonly string[];
}

/** One `resource(table, options)` among the exports. */
export interface ResourceFacts {
  readonly name: string;
  readonly place: Place;
  /** Export of its table; null when the schema doesn't export that. */
  readonly table: string | null;
  readonly targetTable: string;
  readonly hidden: readonly string[];
  readonly writeOnly: readonly string[];
  readonly readOnly: readonly string[];
  readonly reveal: readonly string[];
  /** What tells the rows of a view apart. */
  readonly key: readonly string[];
  readonly refine: readonly RefineFacts[];
  readonly path: string | null;
  readonly singular: string | null;
  readonly plural: string | null;
  readonly expose: boolean;
  readonly timestamps: { readonly createdAt: string | null; readonly updatedAt: string | null };
  readonly version: string | null;
  readonly tree: { readonly parent: string | null; readonly path: string | null } | null;
  readonly softDelete: { readonly column: string | null; readonly readable: boolean | null } | null;
  /** True: of all that have words. */
  readonly checkEnums: true | readonly string[];
  /** Options that `resource()` doesn't have. */
  readonly unknown: readonly string[];
}

export interface RefineFacts {
  readonly column: string;
  readonly place: Place;
  /** The function itself, to be called while generating. */
  readonly apply: (schema: ZodType) => ZodType;
  /** Its text; null when the source doesn't show one. */
  readonly source: RefineSource | null;
}

export interface RefineSource {
  /** The function as it stands in the schema file. */
  readonly text: string;
  /** Name of its one parameter, when the body is an expression that begins with it and uses it once. */
  readonly chain: { readonly parameter: string; readonly rest: string } | null;
  /** The body, when it is an expression that uses no parameter. */
  readonly constant: string | null;
  readonly imports: readonly ModelImport[];
  /** Names it uses that are declared in the schema file itself. */
  readonly local: readonly string[];
}
