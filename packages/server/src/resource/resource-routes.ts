import type { ResourceSchemas } from "@headwater/database/wire";
import type { Hono, MiddlewareHandler } from "hono";
import type { ServedDatabase } from "../served-database.ts";
import type { ServerEnv } from "../server-env.ts";

/** A Hono application to mount routes on. Its own type would grow with each, and the compiler's work. */
export interface RouteMount {
  use(path: string, handler: MiddlewareHandler<ServerEnv>): unknown;
  route(path: string, routes: Hono<ServerEnv>): unknown;
}

/**
 * What `generated/routes.gen.ts` exports as `resourceRoutes`: how the routes of every exposed table
 * are mounted, and the validators the batch route checks its operations with.
 *
 * ```ts
 * import { ticketsRoutes as customTicketsRoutes } from "../routes/tickets.ts";
 *
 * export const resourceRoutes: ResourceRoutes<Database> = {
 *   schemas: { tickets: ticketsSchemas, … },
 *   mount(app, database) {
 *     app.route("/api/tickets", customTicketsRoutes(database));
 *     app.route("/api/tickets", ticketsRoutes(database.repositories.tickets));
 *     …
 *   },
 * };
 * ```
 *
 * `ticketsSchemas` stand in `tickets.validator.gen.ts`, `ticketsRoutes` in `tickets.routes.gen.ts`.
 * The hand-written `routes/tickets.ts` exports `ticketsRoutes(database: Database)` too and comes
 * first.
 */
export interface ResourceRoutes<D = ServedDatabase> {
  /** By the resource's name in code: `teamMembers`. */
  readonly schemas: Readonly<Record<string, ResourceSchemas>>;
  mount(app: RouteMount, database: D): void;
}
