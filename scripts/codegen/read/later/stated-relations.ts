import type { Table, View } from "drizzle-orm";

/** A table or view as `defineRelations` is given it. */
export type Entry = Table | View;

/** A column as the function given to `defineRelations` is given it: `r.users.id`. */
export class DefinedColumn {
  /** Key of the table in what `defineRelations` is given; it may not be there. */
  readonly table: string;
  readonly property: string;
  /** `r.users.id.through(r.members.userId)` */
  readonly junction: DefinedColumn | null;

  constructor(table: string, property: string, junction: DefinedColumn | null = null) {
    this.table = table;
    this.property = property;
    this.junction = junction;
  }

  through(junction: DefinedColumn): DefinedColumn {
    return new DefinedColumn(this.table, this.property, junction);
  }
}

export interface Link {
  readonly from: readonly DefinedColumn[];
  readonly to: readonly DefinedColumn[];
}

/** `r.one.users(…)` or `r.many.users(…)` as it is written. */
export class StatedRelation {
  readonly many: boolean;
  readonly target: string;
  readonly options: RelationOptions;

  constructor(many: boolean, target: string, options: RelationOptions) {
    this.many = many;
    this.target = target;
    this.options = options;
  }
}

type Columns = DefinedColumn | readonly DefinedColumn[];

export interface RelationOptions {
  readonly from?: Columns;
  readonly to?: Columns;
  readonly alias?: string;
  readonly where?: unknown;
}

/** The table that a relation leads through. */
export interface DefinedJunction {
  /** Its key in what `defineRelations` is given. */
  readonly name: string;
  /** Null when it was not given it. */
  readonly table: Entry | null;
}

export interface DefinedRelation {
  readonly name: string;
  readonly many: boolean;
  /** Null when `defineRelations` was not given it. */
  readonly target: Entry | null;
  readonly targetName: string;
  /** The columns that link the two, or why that can't be told. */
  readonly link: Link | string;
  readonly junction: DefinedJunction | null;
  /** It has a `where`, or follows one that has. */
  readonly filtered: boolean;
}

/** The relations of one table, as `defineRelations` gives them under its key. */
export class TableRelations {
  readonly name: string;
  readonly table: Entry;
  readonly relations: Readonly<Record<string, DefinedRelation>>;

  constructor(name: string, table: Entry, relations: Readonly<Record<string, DefinedRelation>>) {
    this.name = name;
    this.table = table;
    this.relations = relations;
  }
}

/** What the function given to `defineRelations` gives back. */
export type Stated = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
