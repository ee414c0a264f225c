// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 f85388d0d3c81a19

import type { SeatsRepository } from "@headwater/database/generated/seats.repository";
import { seatsSchemas } from "@headwater/database/validators/seats";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** Routes of `/api/seats`. */
export const seatsRoutes = (seats: SeatsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(seats, seatsSchemas);
  const routes = new Hono<ServerEnv>();
  routes.get("/", on.list);
  routes.get("/aggregate", on.aggregate);
  routes.post("/", on.create);
  routes.patch("/", on.updateMany);
  routes.delete("/", on.removeMany);
  routes.get("/:row/:number", on.get);
  routes.patch("/:row/:number", on.update);
  routes.put("/:row/:number", on.upsert);
  routes.delete("/:row/:number", on.remove);
  return routes;
};
