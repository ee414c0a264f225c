import type { Database } from "@headwater/database";
import { wireDate } from "@headwater/database/wire";
import { Hono } from "hono";
import { z } from "zod";
import { readBody } from "../http/read-body.ts";
import type { ServerEnv } from "../server-env.ts";

const closeStaleSchema = z.strictObject({
  /** Open tickets last touched before this are closed. */
  before: wireDate(),
});

/** Routes of tickets beyond the generated ones; they come first. */
export const ticketsRoutes = ({ repositories }: Database): Hono<ServerEnv> =>
  new Hono<ServerEnv>().post("/close-stale", async (c) => {
    const { before } = await readBody(c, closeStaleSchema);
    return c.json({ closed: await repositories.tickets.closeStale(before) });
  });
