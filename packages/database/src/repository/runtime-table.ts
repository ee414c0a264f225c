import type { CustomCodec } from "../query/codec.ts";
import type { ForeignKeyModel } from "../model.ts";
import { ownColumns } from "../filter/own-columns.ts";
import { type RowPlan, rowPlan } from "../query/rows.ts";
import { type Catalog, type QueryColumn, QueryTable } from "../query/table.ts";
import type { Schema } from "../wire/resource-schemas.ts";
import type { BoundTable, ColumnBinding } from "./bind-table.ts";
import type { Expression } from "./expression.ts";
import { TableOperations } from "./operations.ts";
import { expressionOf, isSql } from "./sql-value.ts";
import type { Data } from "./values.ts";

export interface WriteColumn {
  readonly column: QueryColumn;
  readonly binding: ColumnBinding;
}

/** Where a table finds the others, to write to them too. */
export interface RuntimeCatalog extends Catalog {
  table(name: string): RuntimeTable;
}

const customs = ({ columns }: BoundTable): Record<string, CustomCodec> =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([name, { custom }]) =>
      custom === null ? [] : [[name, custom] as const],
    ),
  );

/** A foreign key that leads to a table whose removed rows are kept. */
export interface KeptParent {
  readonly foreignKey: ForeignKeyModel;
  readonly parent: RuntimeTable;
}

/** A table of one database, with what is needed to write to it. */
export class RuntimeTable extends QueryTable {
  readonly writable: readonly WriteColumn[];
  readonly writableNames: ReadonlySet<string>;
  readonly onUpdate: readonly WriteColumn[];
  /** Where a row lies in its tree, where the table is one. */
  readonly path: QueryColumn | null;
  /** What grows with every write to a row, where the table has such a column. */
  readonly version: QueryColumn | null;
  readonly validator: Schema | null;
  /** What comes back of rows written, as a SELECT without an alias names it. */
  readonly items: string;
  /** ` RETURNING …` of the same. */
  readonly returning: string;
  readonly returned: RowPlan;
  readonly operations: TableOperations;
  declare readonly catalog: RuntimeCatalog;
  readonly #hasInherited: boolean;
  #keptParents: readonly KeptParent[] | null = null;

  constructor(bound: BoundTable, catalog: RuntimeCatalog) {
    super(bound.model, catalog, customs(bound));
    const { dialect } = catalog;
    this.writable = [...this.columns.values()].flatMap((column) => {
      const binding = bound.columns[column.name];
      return binding?.writable ? [{ column, binding }] : [];
    });
    const { version, tree } = bound.model;
    this.path = tree === undefined ? null : this.column(tree.path);
    this.version = version === undefined ? null : this.column(version);
    const managed = new Set([this.deletedAt, this.version, this.path]);
    this.writableNames = new Set(
      this.writable.flatMap(({ column }) => (managed.has(column) ? [] : [column.name])),
    );
    this.#hasInherited = this.writable.some(({ column }) => column.name in Object.prototype);
    this.onUpdate = this.writable.filter(({ binding }) => binding.onUpdate !== null);
    this.validator = bound.validator;
    const items = this.visible.map(
      ({ name, model, quoted }) => `${dialect.read(quoted, model)} AS ${dialect.quote(name)}`,
    );
    this.items = items.length === 0 ? dialect.true : items.join(", ");
    this.returning = ` RETURNING ${this.items}`;
    this.returned = rowPlan(this.visible, this.visible.length > 0);
    this.operations = new TableOperations(this);
  }

  /** Data as it was given: without what every object inherits, where columns are called so. */
  given(data: Data): Data {
    return this.#hasInherited ? (ownColumns(data) as Data) : data;
  }

  /** Where its rows may refer to a row that has been removed; known once every table is. */
  get keptParents(): readonly KeptParent[] {
    this.#keptParents ??= this.model.foreignKeys.flatMap((foreignKey) => {
      if (!(foreignKey.target in this.catalog.models)) return [];
      const parent = this.catalog.table(foreignKey.target);
      return parent.deletedAt === null ? [] : [{ foreignKey, parent }];
    });
    return this.#keptParents;
  }

  /** What a function of the schema has made, where that is SQL; null where it is a value. */
  expression(made: unknown): Expression | null {
    return isSql(made) ? expressionOf(made, this, this.catalog.dialect) : null;
  }
}
