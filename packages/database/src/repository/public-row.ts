import { encodeList, encodeValue } from "../filter/wire-values.ts";
import type { TableModel, TableModels } from "../model.ts";

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/**
 * A row that hand-written code gave, in the wire's form: columns that don't go out are left out,
 * related rows are treated the same; what it computed besides stays as it is.
 */
export const publicRow = (
  row: object,
  model: TableModel,
  models: TableModels,
): Record<string, unknown> => {
  const out: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) {
    const column = Object.hasOwn(model.columns, name) ? model.columns[name] : undefined;
    const relation = Object.hasOwn(model.relations, name) ? model.relations[name] : undefined;
    const target = relation && models[relation.target];
    if (column !== undefined) {
      if (column.access === "hidden" || column.access === "writeOnly") continue;
      out[name] =
        column.element === undefined
          ? encodeValue(column.kind, value)
          : encodeList(column.element, value);
    } else if (target !== undefined && Array.isArray(value)) {
      out[name] = value.filter(isObject).map((one) => publicRow(one, target, models));
    } else if (target !== undefined && isObject(value)) {
      out[name] = publicRow(value, target, models);
    } else {
      out[name] = value;
    }
  }
  return out;
};

const FUNCTIONS = new Set(["sum", "avg", "min", "max"]);

/** As `publicRow`, of one group of an aggregate. */
export const publicGroup = (group: object, model: TableModel): Record<string, unknown> => {
  const out: Record<string, unknown> = publicRow(group, model, {});
  for (const [name, value] of Object.entries(group)) {
    const isColumn = Object.hasOwn(model.columns, name);
    if (FUNCTIONS.has(name) && !isColumn && isObject(value))
      out[name] = publicRow(value, model, {});
  }
  return out;
};
