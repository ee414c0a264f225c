import { LRUCache } from "lru-cache";
import type { Access, ColumnModel, TableModel, TableModels } from "../model.ts";
import type { JunctionShape, RelationShape } from "../filter/shape.ts";
import type { ColumnCodec, CustomCodec } from "./codec.ts";
import type { SqlDialect } from "./dialect.ts";
import { KnownShapes } from "./known-shapes.ts";

/** Plans kept for each table; the least recently used goes first. */
const PLANS = 500;
/** Shapes with a longer key are compiled each time: they are rare, and would fill the memory. */
const LONGEST_KEY = 2000;
/** Above the code units that shape keys use for words of their own. */
const FIRST_CODE = 0x100;

export interface QueryColumn {
  /** Property: `createdAt`. */
  readonly name: string;
  readonly model: ColumnModel;
  readonly codec: ColumnCodec;
  /** The database's name, quoted. */
  readonly quoted: string;
  /** One code unit that stands for the column in the keys of shapes. */
  readonly code: string;
}

export interface QueryRelation {
  readonly name: string;
  readonly shape: RelationShape;
  readonly code: string;
  readonly target: QueryTable;
  readonly columns: readonly QueryColumn[];
  /** Columns of the target, in the order of `columns`; of the junction's `references` where there is one. */
  readonly references: readonly QueryColumn[];
  /** What equals `columns`: the target's own, or the junction's. */
  readonly linked: readonly QueryColumn[];
  readonly junction: Junction | null;
  /** Whether a link to one row may meet several: their key's order then says which is the one. */
  readonly several: boolean;
  /** Whether it links columns of different types: a text that holds another table's number. */
  readonly mixed: boolean;
  /** Its own name in keys of shapes; nothing where its statements are those of all along the same columns. */
  readonly scope: string;
  /** Shapes of what is asked for of one row's related rows … */
  readonly ofOne: KnownShapes;
  /** … and of those of many rows. */
  readonly ofMany: KnownShapes;
}

/** A table whose rows link those of two others. */
export interface Junction {
  readonly table: QueryTable;
  readonly columns: readonly QueryColumn[];
  readonly references: readonly QueryColumn[];
  /** Whether two rows may link the same, and their key tells them apart. */
  readonly repeats: boolean;
}

/** Where a table finds the others. */
export interface Catalog {
  readonly dialect: SqlDialect;
  readonly models: TableModels;
  /** @throws {RangeError} when it isn't known */
  table(name: string): QueryTable;
}

const comesBack = (access: Access) => access === "open" || access === "readOnly";

/** A table of one database, with what is needed to compile queries and the plans compiled so far. */
export class QueryTable {
  readonly model: TableModel;
  readonly catalog: Catalog;
  readonly quoted: string;
  readonly columns: ReadonlyMap<string, QueryColumn>;
  /** Columns that come back unless a query selects others. */
  readonly visible: readonly QueryColumn[];
  readonly key: readonly QueryColumn[];
  /** What says when a row was removed, where removed rows are kept. */
  readonly deletedAt: QueryColumn | null;
  /**
   * What breaks ties: the key, or the row's own place in a table without one. A view without a key
   * has nothing that does.
   */
  readonly tie: readonly QueryColumn[];
  readonly pages = new KnownShapes();
  readonly singles = new KnownShapes();
  readonly #relations = new Map<string, QueryRelation>();
  readonly #plans = new LRUCache<string, object>({ max: PLANS });
  readonly #plain = new Map<string, object>();

  constructor(
    model: TableModel,
    catalog: Catalog,
    customs: Readonly<Record<string, CustomCodec>> = {},
  ) {
    const { dialect } = catalog;
    this.model = model;
    this.catalog = catalog;
    const schema = model.schema === undefined ? "" : `${dialect.quote(model.schema)}.`;
    this.quoted = schema + dialect.quote(model.table);
    const columns = Object.entries(model.columns).map(([name, column], index): QueryColumn => ({
      name,
      model: column,
      codec: dialect.codec(column, customs[name] ?? null),
      quoted: dialect.quote(column.column),
      code: String.fromCharCode(FIRST_CODE + index),
    }));
    this.columns = new Map(columns.map((column) => [column.name, column]));
    this.visible = columns.filter((column) => comesBack(column.model.access));
    this.key = model.key.map((name) => this.column(name));
    const { softDelete } = model;
    this.deletedAt = softDelete === undefined ? null : this.column(softDelete.column);
    this.tie = this.key.length > 0 || model.view !== undefined ? this.key : [rowIdColumn(dialect)];
  }

  /** @throws {RangeError} when there is no such column: the query was not checked */
  column(name: string): QueryColumn {
    const column = this.columns.get(name);
    if (column === undefined) throw new RangeError(`${this.model.name} have no column ${name}`);
    return column;
  }

  /** @throws {RangeError} when there is no such relation: the query was not checked */
  relation(name: string): QueryRelation {
    let relation = this.#relations.get(name);
    if (relation === undefined) {
      const index = Object.keys(this.model.relations).indexOf(name);
      const shape = this.model.relations[name];
      if (shape === undefined) throw new RangeError(`${this.model.name} have no relation ${name}`);
      const target = this.catalog.table(shape.target);
      const columns = shape.columns.map((column) => this.column(column));
      const references = shape.references.map((column) => target.column(column));
      const junction = shape.through === undefined ? null : this.#junction(shape.through);
      const linked = junction?.columns ?? references;
      const mixed = columns.some(({ model }, place) => model.kind !== linked[place]?.model.kind);
      relation = {
        name,
        shape,
        target,
        code: String.fromCharCode(FIRST_CODE + index),
        columns,
        references,
        linked,
        junction,
        several: !shape.many && !isUnique(target.model, shape.references),
        mixed,
        scope: mixed || junction !== null ? `>${this.model.name}.${name}>` : "",
        ofOne: new KnownShapes(),
        ofMany: new KnownShapes(),
      };
      this.#relations.set(name, relation);
    }
    return relation;
  }

  #junction({ resource, columns, references }: JunctionShape): Junction {
    const table = this.catalog.table(resource);
    return {
      table,
      columns: columns.map((name) => table.column(name)),
      references: references.map((name) => table.column(name)),
      repeats: table.tie.length > 0 && !isUnique(table.model, [...columns, ...references]),
    };
  }

  /**
   * The plan of a shape, compiled when it is asked for first. The first character of a key says
   * what kind of plan it is, so that each kind finds its own.
   */
  plan<P extends object>(key: string, compile: () => P): P {
    // The shapes without anything variable are the ones most asked for.
    const plans = key.length === 1 ? this.#plain : this.#plans;
    let plan = plans.get(key);
    if (plan === undefined) {
      plan = compile();
      if (key.length <= LONGEST_KEY) plans.set(key, plan);
    }
    return plan as P;
  }
}

/** Whether no two rows can have the same values in these columns. */
const isUnique = ({ key, uniques }: TableModel, columns: readonly string[]): boolean =>
  [key, ...uniques.map((unique) => unique.columns)].some(
    (one) => one.length > 0 && one.every((name) => columns.includes(name)),
  );

const rowIdColumn = (dialect: SqlDialect): QueryColumn => ({
  name: "~row",
  model: dialect.rowId,
  codec: dialect.codec(dialect.rowId, null),
  quoted: dialect.rowId.column,
  code: String.fromCharCode(FIRST_CODE - 1),
});
