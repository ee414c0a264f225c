import {
  type AggregateResult,
  decodeRow,
  encodeRow,
  type ModelTypes,
  type Page,
  type ResourceShape,
  type Result,
  type Shapes,
} from "@headwater/database/filter";
import { keepEtag } from "./etag.ts";
import { invalidResponse, type TransportResponse } from "./transport.ts";
import { decodeGroup } from "./groups.ts";

type Wire = Record<string, unknown>;

/** Reads the answers about one resource, and writes its bodies. */
export interface ResourceWire<M extends ModelTypes> {
  body(data: object): object;
  /** @throws {ApiError} `INVALID_RESPONSE` when the answer isn't what it should be; so the others */
  row<Q>(response: TransportResponse): Result<M, Q>;
  rows(response: TransportResponse): M["row"][];
  page<Q>(response: TransportResponse): Page<Result<M, Q>>;
  groups<Q>(response: TransportResponse): AggregateResult<M, Q>[];
  count(response: TransportResponse): { count: number };
}

export const resourceWire = <M extends ModelTypes>(
  shape: ResourceShape,
  shapes: Shapes,
): ResourceWire<M> => {
  const decode = (wire: Wire): Wire => decodeRow(wire, shape, shapes);
  /** A row among others: where it has a version, that is its entity tag. */
  const decodeListed = (wire: Wire): Wire => {
    const row = decode(wire);
    const version = shape.version === undefined ? undefined : row[shape.version];
    return typeof version === "number" ? keepEtag(row, `"v${version}"`) : row;
  };

  // The server's answers are trusted to have the columns that the query asked for.
  return {
    body: (data) => encodeRow(data, shape, shapes),
    row: <Q>(response: TransportResponse) => {
      const row = decode(objectOf(response, response.body));
      return keepEtag(row, response.etag) as Result<M, Q>;
    },
    rows: (response) => listOf(response, "data").map(decodeListed) as M["row"][],
    page: <Q>(response: TransportResponse) => {
      const body = objectOf(response, response.body);
      const { nextCursor, total } = body;
      return {
        data: listOf(response, "data").map(decodeListed) as Result<M, Q>[],
        nextCursor: typeof nextCursor === "string" ? nextCursor : null,
        ...(typeof total === "number" && { total }),
      };
    },
    groups: <Q>(response: TransportResponse) =>
      listOf(response, "data").map((group) => decodeGroup(group, shape)) as AggregateResult<M, Q>[],
    count: (response) => ({ count: Number(objectOf(response, response.body)["count"]) }),
  };
};

const listOf = (response: TransportResponse, name: string): Wire[] => {
  const list = objectOf(response, response.body)[name];
  if (!Array.isArray(list)) throw unexpected(response);
  return list.map((item) => objectOf(response, item));
};

export const objectOf = (response: TransportResponse, value: unknown): Wire => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw unexpected(response);
  }
  return value as Wire;
};

const unexpected = (response: TransportResponse): Error =>
  invalidResponse(response.status, "The answer is not what the API answers; is baseUrl right?");
