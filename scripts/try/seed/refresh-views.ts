import type { SchemaModel } from "../../codegen/model.ts";
import type { TriedDatabase } from "../output/load-output.ts";

interface Refreshable {
  refresh(): Promise<void>;
}

const isRefreshable = (value: unknown): value is Refreshable =>
  typeof value === "object" && value !== null && "refresh" in value;

/** Reads every materialized view anew, in the order of the schema: some may read others. */
export const refreshViews = async (
  { tables }: SchemaModel,
  { repositories }: TriedDatabase,
): Promise<void> => {
  for (const { name, view } of tables) {
    const repository: unknown = Reflect.get(repositories, name);
    if (view?.materialized === true && isRefreshable(repository)) await repository.refresh();
  }
};
