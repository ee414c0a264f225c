import {
  decodeRow,
  encodeValue,
  type ResourceShape,
  type Shapes,
  writeListQuery,
} from "@headwater/database/filter";
import type { Column, SchemaModel, Table } from "../../codegen/model.ts";
import type { Row } from "../seed/row.ts";
import type { Seeder } from "../seed/seeder.ts";
import { type Answer, type HttpClient, isRow, said, type WireRow } from "./http.ts";
import { publicShapes } from "./public-shapes.ts";

/** Rows that are read in one go; lists are read to their end. */
const PAGE = 200;

export const isPublic = ({ access }: Column): boolean => access === "open" || access === "readOnly";

/** One table, as it is verified over HTTP. */
export class Subject {
  readonly table: Table;
  readonly model: SchemaModel;
  readonly shapes: Shapes;
  readonly shape: ResourceShape;
  readonly http: HttpClient;
  readonly seeder: Seeder;
  /** `/api/team-members` */
  readonly path: string;

  constructor(table: Table, model: SchemaModel, http: HttpClient, seeder: Seeder) {
    this.table = table;
    this.model = model;
    this.http = http;
    this.seeder = seeder;
    this.shapes = publicShapes(model);
    const shape = this.shapes[table.name];
    if (shape === undefined) throw new RangeError(`there is no shape of ${table.name}`);
    this.shape = shape;
    this.path = `/api/${table.names.path}`;
  }

  /** The same for another table. */
  of(name: string): Subject | null {
    const table = this.model.tables.find((one) => one.name === name);
    return table?.exposed === true ? new Subject(table, this.model, this.http, this.seeder) : null;
  }

  get publicColumns(): readonly Column[] {
    return this.table.columns.filter(isPublic);
  }

  /** Columns that don't go out. */
  get hiddenColumns(): readonly Column[] {
    return this.table.columns.filter((column) => !isPublic(column));
  }

  column(name: string): Column | undefined {
    return this.table.columns.find((column) => column.name === name);
  }

  /** Columns that a create can't do without and that bodies can't hold. */
  get unsettable(): readonly Column[] {
    return this.table.columns.filter(({ settable, optional }) => !settable && !optional);
  }

  /** `/api/team-members/1/2`, of a row on the wire or in code. */
  pathOf(row: Row): string {
    const segments = this.table.key.map((name) =>
      encodeURIComponent(String(encodeValue(this.column(name)?.kind ?? "string", row[name]))),
    );
    return [this.path, ...segments].join("/");
  }

  /** One of a row's columns, as it is on the wire. */
  encodedKey(row: Row, name: string): unknown {
    return encodeValue(this.column(name)?.kind ?? "string", row[name]);
  }

  /** What tells a row from others: its key, or all of it. */
  identity(row: WireRow): string {
    const names = this.table.key.length > 0 ? this.table.key : Object.keys(this.shape.columns);
    return JSON.stringify(names.map((name) => row[name]));
  }

  /** The part of a row that bodies may hold, on the wire. */
  bodyOf(row: Row): WireRow {
    const settable = this.table.columns.filter(({ name, settable: can }) => can && name in row);
    return Object.fromEntries(
      settable.map(({ name, kind }) => [name, encodeValue(kind, row[name])]),
    );
  }

  decoded(row: WireRow): Row {
    return decodeRow(structuredClone(row), this.shape, this.shapes);
  }

  /** One page of a list. @throws when the answer is none */
  async page(
    search: string,
  ): Promise<{ data: WireRow[]; nextCursor: string | null; total?: unknown }> {
    const answer = await this.http.get(search === "" ? this.path : `${this.path}?${search}`);
    const { body } = answer;
    const data = isRow(body) ? body["data"] : null;
    if (answer.status !== 200 || !isRow(body) || !Array.isArray(data))
      throw new Error(said(answer));
    const cursor = body["nextCursor"];
    if (cursor !== null && typeof cursor !== "string") {
      throw new Error(`${answer.request}: nextCursor is neither text nor null`);
    }
    return { data: data.filter(isRow), nextCursor: cursor, total: body["total"] };
  }

  /** All rows a query finds, to its last page. */
  async all(query: object = {}): Promise<WireRow[]> {
    const rows: WireRow[] = [];
    let cursor: string | undefined;
    do {
      const options = { limit: PAGE, ...query, ...(cursor === undefined ? {} : { cursor }) };
      const page = await this.page(writeListQuery(options, this.shape, this.shapes));
      rows.push(...page.data);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return rows;
  }

  /** @throws when the answer is no row */
  rowOf(answer: Answer, status: number): WireRow {
    if (answer.status !== status || !isRow(answer.body)) throw new Error(said(answer));
    return answer.body;
  }
}
