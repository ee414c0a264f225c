import { messageOf } from "@headwater/database/errors";
import { type Column, getViewSelectedFields } from "drizzle-orm";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { DialectReader } from "./dialect.ts";
import type { ColumnFacts, TableFacts } from "./facts.ts";
import type { KnownColumns } from "./known-columns.ts";
import { readColumn } from "./read-column.ts";
import type { SchemaSource } from "./source/schema-source.ts";
import type { ViewExport } from "./table-exports.ts";
import { expressionFacts } from "./view-expression.ts";
import { type ViewField, viewFields } from "./view-fields.ts";

/** A join after which columns of a table may have no value. */
const OUTER_JOIN = /\b(?:left|right|full)\s+(?:outer\s+)?join\b/i;

/** Reads the views, each after those it may select from. */
export class ViewReader {
  readonly #reader: DialectReader;
  readonly #known: KnownColumns;
  readonly #source: SchemaSource;
  readonly #diagnostics: Diagnostic[];

  constructor(
    reader: DialectReader,
    known: KnownColumns,
    source: SchemaSource,
    diagnostics: Diagnostic[],
  ) {
    this.#reader = reader;
    this.#known = known;
    this.#source = source;
    this.#diagnostics = diagnostics;
  }

  /** One view; null when nothing of it can be served, which the diagnostics then say. */
  read(at: ViewExport): Omit<TableFacts, "relations"> | null {
    const { name, view, source: own, file } = at;
    const [root = "default", ...within] = at.path;
    if (!this.#reader.ownsView(view)) return this.#leaveOut(at, "it is of another dialect");
    let raw: ReturnType<DialectReader["view"]>;
    try {
      raw = this.#reader.view(view);
    } catch (thrown) {
      return this.#leaveOut(at, `reading its query throws: ${messageOf(thrown)}`);
    }
    const { table, schema, requires, materialized, create } = raw;
    const columns = this.#columns(at, OUTER_JOIN.test(create ?? ""));
    if (columns.length === 0) return this.#leaveOut(at, "no column of it has a name");
    return {
      name,
      source: { file: this.#source.nameOf(file), export: root, within, through: [] },
      module: this.#source.moduleOf(file),
      table,
      schema,
      requires,
      doc: own.doc,
      place: own.place,
      columns,
      primaryKey: null,
      uniques: [],
      indexes: [],
      foreignKeys: [],
      checks: [],
      view: { materialized, create },
    };
  }

  #leaveOut({ name, source: { place } }: ViewExport, reason: string): null {
    this.#diagnostics.push(diagnose("HW1012", place, { name, reason }));
    return null;
  }

  #columns({ name: owner, view, source: own }: ViewExport, outer: boolean): ColumnFacts[] {
    const { served, unserved } = viewFields(getViewSelectedFields(view));
    const placeOf = (property: string) =>
      this.#source.place(own.properties.get(property), own.place);
    for (const property of unserved) {
      const data = { column: `${owner}.${property}` };
      this.#diagnostics.push(diagnose("HW1108", placeOf(property), data));
    }
    const columns = new Map<string, ColumnFacts>();
    for (const field of served) {
      const facts = this.#field(field, owner, own);
      const first = columns.get(facts.column);
      if (first !== undefined) {
        const names = [`${owner}.${first.name}`, `${owner}.${field.name}`];
        const data = { names, column: facts.column };
        this.#diagnostics.push(diagnose("HW1102", placeOf(field.name), data));
        continue;
      }
      columns.set(facts.column, {
        ...facts,
        name: field.name,
        place: placeOf(field.name),
        doc: this.#source.comment(own.properties.get(field.name)) ?? facts.doc,
        notNull: facts.notNull && !outer,
        meaning: null,
        constantDefault: undefined,
        sqlDefault: null,
        filled: false,
        filledAnew: false,
        touched: false,
        generated: null,
        autoIncrement: false,
        identity: undefined,
      });
    }
    return [...columns.values()];
  }

  #field(field: ViewField, owner: string, own: ViewExport["source"]): ColumnFacts {
    const property = own.properties.get(field.name);
    const read = (column: Column): ColumnFacts =>
      this.#known.column(column) ??
      readColumn(
        column,
        { owner, name: field.name, property, fallback: own.place, verdict: undefined },
        this.#reader,
        this.#source,
        this.#diagnostics,
      );
    if ("column" in field) return read(field.column);
    const { sql, fieldAlias } = field.expression;
    const before = this.#known.expression(sql);
    if (before !== undefined) return { ...before, column: fieldAlias };
    const type = this.#source.sqlType(property);
    const facts = expressionFacts(field.expression, this.#reader, read, type);
    this.#known.addExpression(sql, facts);
    return facts;
  }
}
