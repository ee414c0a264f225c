import type { Engine } from "./engine.ts";
import type { Operation } from "./operation.ts";

/** The engine as it is, except that the text of each statement is told before it runs. */
export const noteStatements = (engine: Engine, note: (sql: string) => void): Engine => {
  const noted = <T>(operation: () => Operation<T>) =>
    function* (): Operation<T> {
      const inner = operation();
      let step = inner.next();
      while (step.done !== true) {
        note(step.value.sql);
        try {
          step = inner.next(yield step.value);
        } catch (error) {
          step = inner.throw(error);
        }
      }
      return step.value;
    };
  return {
    dialect: engine.dialect,
    read: (operation) => engine.read(noted(operation)),
    write: (operation, options) => engine.write(noted(operation), options),
    transaction: (work) => engine.transaction((inside) => work(noteStatements(inside, note))),
  };
};
