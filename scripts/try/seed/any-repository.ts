import type { TriedDatabase } from "../output/load-output.ts";
import type { Row } from "./row.ts";

/** The verbs of a repository whose table is known only now. */
export interface AnyRepository {
  create(data: object): Promise<Row>;
  update(key: unknown, data: object): Promise<Row>;
  remove(key: unknown): Promise<void>;
  first(query?: object): Promise<Row | null>;
  find(key: unknown): Promise<Row | null>;
  list(
    query: object,
  ): Promise<{ readonly data: readonly Row[]; readonly nextCursor: string | null }>;
}

const isRepository = (value: unknown): value is AnyRepository =>
  typeof value === "object" && value !== null && "create" in value && "update" in value;

/** @throws when there is none */
export const repositoryOf = ({ repositories }: TriedDatabase, table: string): AnyRepository => {
  const found: unknown = Reflect.get(repositories, table);
  if (isRepository(found)) return found;
  throw new TypeError(`there is no repository of ${table}`);
};
