// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 6bff78c4696e8108

import type { SeatsRepository } from "@headwater/database/generated/seats.repository";
import {
  newSeatSchema,
  seatKeySchema,
  seatPatchSchema,
} from "@headwater/database/validators/seats";
import type { ServerEnv } from "@headwater/server/env";
import { resourceHandlers } from "@headwater/server/resource";
import { Hono } from "hono";

/** What bodies and keys of seats have to look like. */
export const seatsSchemas = {
  create: newSeatSchema,
  patch: seatPatchSchema,
  key: seatKeySchema,
};

/** Routes of `/api/seats`. */
export const seatsRoutes = (seats: SeatsRepository): Hono<ServerEnv> => {
  const on = resourceHandlers(seats, seatsSchemas);
  return new Hono<ServerEnv>()
    .get("/", on.list)
    .get("/aggregate", on.aggregate)
    .post("/", on.create)
    .patch("/", on.updateMany)
    .delete("/", on.removeMany)
    .get("/:row/:number", on.get)
    .patch("/:row/:number", on.update)
    .put("/:row/:number", on.upsert)
    .delete("/:row/:number", on.remove);
};
