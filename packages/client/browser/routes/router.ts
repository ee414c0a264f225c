import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router";
import { Shell } from "../shell/shell.tsx";
import { CrashPage } from "../../ui/shell/crash-page.tsx";
import { MissingPage } from "./missing-page.tsx";
import { TablePage } from "./table-page.tsx";

/** What the list asks for, in the very words of the API: `status=open&sort=-createdAt`. */
export interface BrowseSearch {
  readonly q: string;
}

const root = createRootRoute({
  component: Shell,
  notFoundComponent: MissingPage,
  errorComponent: CrashPage,
});

const validateSearch = ({ q }: Record<string, unknown>): BrowseSearch => ({
  q: typeof q === "string" ? q : "",
});

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: lazyRouteComponent(() => import("./diagram-page.tsx"), "DiagramPage"),
});
const table = createRoute({
  getParentRoute: () => root,
  path: "/$table",
  validateSearch,
  component: TablePage,
});
const row = createRoute({ getParentRoute: () => table, path: "/$key" });

export const router = createRouter({
  basepath: "/browse",
  routeTree: root.addChildren([home, table.addChildren([row])]),
  parseSearch: (search) => ({ q: search.replace(/^\?/, "") }),
  stringifySearch: ({ q }) => (typeof q === "string" && q !== "" ? `?${q}` : ""),
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
