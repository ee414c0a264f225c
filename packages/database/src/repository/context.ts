import type { Engine } from "../engine/engine.ts";
import type { TableModel, TableModels } from "../model.ts";
import type { SqlDialect } from "../query/dialect.ts";
import { postgresqlDialect } from "../query/postgresql.ts";
import { sqliteDialect } from "../query/sqlite.ts";
import type { BoundTable } from "./bind-table.ts";
import { type RuntimeCatalog, RuntimeTable } from "./runtime-table.ts";

/** The tables of one database, shared by all repositories over it, with the plans compiled so far. */
class TableCatalog implements RuntimeCatalog {
  readonly dialect: SqlDialect;
  readonly models: Record<string, TableModel> = Object.create(null);
  readonly #tables = new Map<string, RuntimeTable>();

  constructor(dialect: SqlDialect) {
    this.dialect = dialect;
  }

  table(name: string): RuntimeTable {
    const table = this.#tables.get(name);
    if (table === undefined) throw new RangeError(`there is no repository of ${name}`);
    return table;
  }

  bind(bound: BoundTable): RuntimeTable {
    const { name } = bound.model;
    let table = this.#tables.get(name);
    if (table?.model !== bound.model) {
      table = new RuntimeTable(bound, this);
      this.#tables.set(name, table);
      this.models[name] = bound.model;
    }
    return table;
  }
}

const dialectOf = ({ dialect }: Engine): SqlDialect => {
  return dialect === "sqlite" ? sqliteDialect : postgresqlDialect;
};

/**
 * What the repositories of one database share. Repositories make themselves known to it when they
 * are constructed; relations lead only to tables whose repositories were.
 */
export class RepositoryContext {
  readonly engine: Engine;
  readonly #catalog: TableCatalog;

  constructor(engine: Engine, shared?: RepositoryContext) {
    this.engine = engine;
    this.#catalog = shared === undefined ? new TableCatalog(dialectOf(engine)) : shared.#catalog;
  }

  /** The same database through another engine: that of a transaction. */
  over(engine: Engine): RepositoryContext {
    return new RepositoryContext(engine, this);
  }

  /** Models of all the tables known, by name. */
  get models(): TableModels {
    return this.#catalog.models;
  }

  bind(bound: BoundTable): RuntimeTable {
    return this.#catalog.bind(bound);
  }
}
