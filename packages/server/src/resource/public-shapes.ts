import type { ResourceShape, Shapes } from "@headwater/database/filter";
import type { TableModel, TableModels } from "@headwater/database/model";

const known = new WeakMap<TableModels, Shapes>();

const publicShape = (model: TableModel): ResourceShape => ({
  ...model,
  columns: Object.fromEntries(
    Object.entries(model.columns).filter(
      ([, { access }]) => access === "open" || access === "readOnly",
    ),
  ),
});

/** The tables as they look from outside: a column that doesn't go out can't be asked for either. */
export const publicShapes = (models: TableModels): Shapes => {
  let shapes = known.get(models);
  if (shapes === undefined) {
    shapes = Object.fromEntries(
      Object.entries(models).map(([name, model]) => [name, publicShape(model)]),
    );
    known.set(models, shapes);
  }
  return shapes;
};
