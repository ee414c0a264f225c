import {
  QueryProblem,
  type ResourceShape,
  type Shapes,
  writeAggregateQuery,
  writeListQuery,
  writeOneQuery,
  writeWhere,
} from "@headwater/database/filter";
import { ApiError } from "./api-error.ts";

type Write = (query: unknown) => string;

/** Writes typed queries as query strings. A query that is wrong fails as the server would fail it. */
export interface QueryWriter {
  readonly list: Write;
  /** A list of rows in a tree, with how many levels of it. */
  readonly tree: Write;
  readonly one: Write;
  readonly where: Write;
  readonly aggregate: Write;
}

export const queryWriter = (shape: ResourceShape, shapes: Shapes): QueryWriter => {
  const told =
    (write: (query: unknown, shape: ResourceShape, shapes: Shapes) => string): Write =>
    (query) => {
      try {
        return write(query, shape, shapes);
      } catch (error) {
        throw error instanceof QueryProblem ? badRequest(error) : error;
      }
    };
  const list = told(writeListQuery);
  return {
    list,
    tree(query) {
      const { depth, ...rest }: { readonly depth?: unknown } = Object(query ?? {});
      const levels = depth === undefined ? "" : `depth=${String(depth)}`;
      return [levels, list(rest)].filter((part) => part !== "").join("&");
    },
    one: told(writeOneQuery),
    where: told(writeWhere),
    aggregate: told(writeAggregateQuery),
  };
};

const badRequest = (problem: QueryProblem): ApiError =>
  new ApiError({
    code: "BAD_REQUEST",
    status: 400,
    detail: problem.message,
    issues: problem.issues,
    cause: problem,
  });
