import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { readTicketSearch } from "../features/tickets/filters.ts";
import { Shell } from "../shell/shell.tsx";
import { CrashPage } from "../../ui/shell/crash-page.tsx";
import { MissingPage } from "./missing-page.tsx";
import { MyTicketsPage } from "./my-tickets-page.tsx";
import { ProjectTicketsPage } from "./project-tickets-page.tsx";
import { ProjectsPage } from "./projects-page.tsx";
import { readAddress, writeAddress } from "./address.ts";
import { TicketsPage } from "./tickets-page.tsx";

const root = createRootRoute({
  component: Shell,
  notFoundComponent: MissingPage,
  errorComponent: CrashPage,
});
const at = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path });
const validateSearch = readTicketSearch;

const home = createRoute({
  ...at("/"),
  beforeLoad: () => {
    throw redirect({ to: "/projects", replace: true });
  },
});
const projects = createRoute({ ...at("/projects"), component: ProjectsPage });
const project = createRoute({
  ...at("/projects/$projectKey"),
  component: lazyRouteComponent(() => import("./project-page.tsx"), "ProjectPage"),
});
const projectTickets = createRoute({
  ...at("/projects/$projectKey/tickets"),
  validateSearch,
  component: ProjectTicketsPage,
});
const projectBoard = createRoute({
  ...at("/projects/$projectKey/board"),
  validateSearch,
  component: lazyRouteComponent(() => import("./project-board-page.tsx"), "ProjectBoardPage"),
});
const tickets = createRoute({ ...at("/tickets"), validateSearch, component: TicketsPage });
const mine = createRoute({ ...at("/my-tickets"), validateSearch, component: MyTicketsPage });
const board = createRoute({
  ...at("/board"),
  validateSearch,
  component: lazyRouteComponent(() => import("./board-page.tsx"), "BoardPage"),
});
const ticket = createRoute({
  ...at("/tickets/$ticketId"),
  component: lazyRouteComponent(() => import("./ticket-page.tsx"), "TicketPage"),
});
const teams = createRoute({
  ...at("/teams"),
  component: lazyRouteComponent(() => import("./teams-page.tsx"), "TeamsPage"),
});
const team = createRoute({
  ...at("/teams/$teamSlug"),
  component: lazyRouteComponent(() => import("./team-page.tsx"), "TeamPage"),
});
const people = createRoute({
  ...at("/people"),
  component: lazyRouteComponent(() => import("./people-page.tsx"), "PeoplePage"),
});
const person = createRoute({
  ...at("/people/$personId"),
  component: lazyRouteComponent(() => import("./person-page.tsx"), "PersonPage"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    projects,
    project,
    projectTickets,
    projectBoard,
    tickets,
    mine,
    board,
    ticket,
    teams,
    team,
    people,
    person,
  ]),
  parseSearch: readAddress,
  stringifySearch: writeAddress,
  scrollRestoration: true,
  defaultPreload: "intent",
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
