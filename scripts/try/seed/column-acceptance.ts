import type { ResourceRoutes } from "@headwater/server/routes";
import type { Column, Table } from "../../codegen/model.ts";

interface Validator {
  safeParse(value: unknown): { readonly success: boolean };
}

const isValidator = (value: unknown): value is Validator =>
  typeof value === "object" && value !== null && "safeParse" in value;

const shapeOf = (schema: object): object => {
  const shape: unknown = Reflect.get(schema, "shape");
  return typeof shape === "object" && shape !== null ? shape : {};
};

/** Tells whether a table's generated validator takes a value for a column; true of what it hasn't. */
export const columnAcceptance =
  (schemas: ResourceRoutes["schemas"]) =>
  (table: Table, column: Column, value: unknown): boolean => {
    const create = schemas[table.name]?.create;
    const own: unknown = create && Reflect.get(shapeOf(create), column.name);
    return isValidator(own) ? own.safeParse(value).success : true;
  };
