import type { Shapes } from "@headwater/database/filter";
import type { SchemaModel } from "../../codegen/model.ts";

const known = new WeakMap<SchemaModel, Shapes>();

/** The tables as they look from outside, made from the model and not from what is verified. */
export const publicShapes = (model: SchemaModel): Shapes => {
  const made = known.get(model);
  if (made !== undefined) return made;
  const exposed = new Set(model.tables.filter((one) => one.exposed).map(({ name }) => name));
  const shapes: Shapes = Object.fromEntries(
    model.tables
      .filter(({ name }) => exposed.has(name))
      .map((table) => [
        table.name,
        {
          name: table.name,
          path: table.names.path,
          key: table.key,
          columns: Object.fromEntries(
            table.columns
              .filter(({ access }) => access === "open" || access === "readOnly")
              .map(({ name, kind, nullable, values, element, nested, ownForm }) => [
                name,
                {
                  kind,
                  nullable,
                  ...(values === null ? {} : { values }),
                  ...(element === undefined ? {} : { element }),
                  ...(nested === undefined ? {} : { nested }),
                  ...(ownForm === undefined ? {} : { ownForm }),
                },
              ]),
          ),
          relations: Object.fromEntries(
            table.relations
              .filter(({ target }) => exposed.has(target))
              .map(({ name, doc: _, through, ...relation }) => [
                name,
                { ...relation, ...(through && { through }) },
              ]),
          ),
        },
      ]),
  );
  known.set(model, shapes);
  return shapes;
};
