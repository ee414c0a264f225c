import { json } from "../http/respond.ts";
import { RequestError } from "../problem/request-error.ts";
import type { ServedDatabase } from "../served-database.ts";
import type { Handler } from "../server-env.ts";

/** `/health/live`: the process runs. */
export const live: Handler = (c) => json(c, '{"status":"live"}');

/**
 * `/health/ready`: it can answer, since its database can, and how that is (its pool, or its file and
 * log). 503 when not, or when it is stopping.
 */
export const ready =
  (database: ServedDatabase): Handler =>
  async (c) => {
    let health: object;
    try {
      health = await database.health();
    } catch (cause) {
      throw new RequestError("UNAVAILABLE", "The database does not answer", { cause });
    }
    return json(c, JSON.stringify({ status: "ready", database: health }));
  };
