import { encodeValue } from "@headwater/database/filter";
import type { TableModel } from "@headwater/database/model";
import type { ResourceSchemas, Schema } from "@headwater/database/wire";
import type { ProblemIssue, ProblemPath, RequestError } from "../problem/request-error.ts";
import type { KeyColumns } from "./resource-repository.ts";
import { invalid, shapeOf, validate } from "../http/validate.ts";

const MOST_ROWS = 1_000;
const DEEPEST_JSON = 100;

type Row = Record<string, unknown>;

export const isObject = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads the bodies of a resource: what they must look like is known once, not per request. */
export class ResourceBody {
  readonly #model: TableModel;
  readonly #schemas: ResourceSchemas;
  /** Columns of the key that a create has in its body. */
  readonly #givenKey: readonly string[];
  readonly #jsonColumns: readonly string[];

  constructor(model: TableModel, schemas: ResourceSchemas) {
    const columns = shapeOf(schemas.create);
    this.#model = model;
    this.#schemas = schemas;
    this.#givenKey = model.key.filter((name) => Object.hasOwn(columns, name));
    this.#jsonColumns = Object.keys(model.columns).filter(
      (name) => model.columns[name]?.kind === "json",
    );
  }

  /** One row to be made. @throws {RequestError} with all issues */
  one(body: unknown, at: ProblemPath = []): Row {
    return this.#valid(this.#schemas.create, body, at);
  }

  /** Rows to be made together. @throws {RequestError} with the issues of all of them */
  many(body: readonly unknown[]): Row[] {
    if (body.length === 0) throw refusal("too_small", "expected at least one row");
    if (body.length > MOST_ROWS) throw refusal("too_big", `expected at most ${MOST_ROWS} rows`);
    const rows: Row[] = [];
    const issues: ProblemIssue[] = [];
    body.forEach((item, index) => {
      const result = this.#check(this.#schemas.create, item, [index]);
      if (result.issues === undefined) rows.push(result.data);
      else issues.push(...result.issues);
    });
    if (issues.length > 0) throw invalid(issues);
    return rows;
  }

  /** What is to be changed of the row with that key; of any row when there is none. */
  patch(body: unknown, key: KeyColumns | null, at: ProblemPath = []): Row {
    const rest = key === null ? body : this.#withoutKey(body, key, at);
    const data = this.#valid(this.#schemas.patch, rest, at);
    if (Object.keys(data).length === 0)
      throw refusal("too_small", "expected a column to change", at);
    return data;
  }

  /** The row to stand under that key. */
  put(body: unknown, key: KeyColumns, at: ProblemPath = []): Row {
    const whole = this.#withoutKey(body, key, at);
    if (!isObject(whole)) return this.#valid(this.#schemas.create, whole, at);
    const { guard, rest } = this.#guarded(whole, at);
    const given = Object.fromEntries(this.#givenKey.map((name) => [name, key[name]]));
    return { ...this.#valid(this.#schemas.create, { ...rest, ...given }, at), ...guard, ...key };
  }

  /** The version a body says it was made of, apart from the rest: no row is made with one. */
  #guarded(body: Row, at: ProblemPath): { readonly guard: Row; readonly rest: Row } {
    const { version } = this.#model;
    if (version === undefined || body[version] === undefined) return { guard: {}, rest: body };
    const { [version]: given, ...rest } = body;
    return { guard: this.#valid(this.#schemas.patch, { [version]: given }, at), rest };
  }

  /** The body without the columns of its key, which must be those of `key`. */
  #withoutKey(body: unknown, key: KeyColumns, at: ProblemPath): unknown {
    if (!isObject(body) || !this.#model.key.some((name) => Object.hasOwn(body, name))) return body;
    const different = this.#model.key.filter((name) => {
      const kind = this.#model.columns[name]?.kind ?? "string";
      return Object.hasOwn(body, name) && body[name] !== encodeValue(kind, key[name]);
    });
    if (different.length > 0) {
      throw invalid(
        different.map((name) => ({
          path: [...at, name],
          code: "key_mismatch",
          message: "must be equal to the key in the path, or left out",
        })),
      );
    }
    return Object.fromEntries(
      Object.entries(body).filter(([name]) => !this.#model.key.includes(name)),
    );
  }

  #valid(schema: Schema, body: unknown, at: ProblemPath): Row {
    const result = this.#check(schema, body, at);
    if (result.issues !== undefined) throw invalid(result.issues);
    return result.data;
  }

  #check(
    schema: Schema,
    body: unknown,
    at: ProblemPath,
  ): { data: Row; issues?: undefined } | { issues: readonly ProblemIssue[] } {
    if (!isObject(body)) {
      const message = `expected an object, found ${body === null ? "null" : Array.isArray(body) ? "an array" : `a ${typeof body}`}`;
      return { issues: [{ path: at, code: "invalid_type", message }] };
    }
    // First: validators descend as deep as the value goes.
    const deep = this.#jsonColumns.filter((name) => isDeeper(body[name], DEEPEST_JSON));
    if (deep.length > 0) {
      const message = `expected JSON at most ${DEEPEST_JSON} levels deep`;
      return { issues: deep.map((name) => ({ path: [...at, name], code: "too_big", message })) };
    }
    const result = validate(schema, body, at);
    if (result.issues !== undefined) return result;
    return { data: isObject(result.data) ? result.data : {} };
  }
}

const refusal = (code: string, message: string, path: ProblemPath = []): RequestError =>
  invalid([{ path, code, message }]);

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (levels === 0 || Object.values(value).some((item) => isDeeper(item, levels - 1)));
