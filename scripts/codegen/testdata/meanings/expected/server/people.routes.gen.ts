// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 63271c9c6538144c

import type { PeopleRepository } from "@headwater/database/generated/people.repository";
import { peopleSchemas } from "@headwater/database/validators/people";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** Routes of `/api/people`. */
export const peopleRoutes = (people: PeopleRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(people, peopleSchemas);
  const routes = new Hono<ServerEnv>();
  routes.get("/", on.list);
  routes.get("/aggregate", on.aggregate);
  routes.post("/", on.create);
  routes.patch("/", on.updateMany);
  routes.delete("/", on.removeMany);
  routes.get("/:id", on.get);
  routes.patch("/:id", on.update);
  routes.put("/:id", on.upsert);
  routes.delete("/:id", on.remove);
  routes.post("/:id/restore", on.restore);
  return routes;
};
