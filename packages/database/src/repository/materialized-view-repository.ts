import type { ModelTypes } from "../filter/types.ts";
import { attempt } from "./attempt.ts";
import { ViewRepository } from "./view-repository.ts";

/** A view whose rows are kept as they were when it was last refreshed. */
export class MaterializedViewRepository<M extends ModelTypes> extends ViewRepository<M> {
  /**
   * Reads the view's query anew. Readers wait meanwhile, but for `concurrently`, which is slower and
   * needs a unique index over all rows of the view.
   */
  async refresh(options: { readonly concurrently?: boolean } = {}): Promise<void> {
    const how = options.concurrently === true ? "CONCURRENTLY " : "";
    const sql = `REFRESH MATERIALIZED VIEW ${how}${this.runtime.quoted}`;
    await attempt(() =>
      this.context.engine.write(function* () {
        yield { sql, parameters: [], mode: "run" };
      }),
    );
  }
}
