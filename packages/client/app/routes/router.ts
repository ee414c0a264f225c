import { createRootRoute, createRoute, createRouter, redirect } from "@tanstack/react-router";
import { readTicketSearch } from "../features/tickets/filters.ts";
import { Shell } from "../shell/shell.tsx";
import { BoardPage } from "./board-page.tsx";
import { CrashPage, MissingPage } from "./fallback-pages.tsx";
import { MyTicketsPage } from "./my-tickets-page.tsx";
import { PeoplePage } from "./people-page.tsx";
import { PersonPage } from "./person-page.tsx";
import { ProjectBoardPage } from "./project-board-page.tsx";
import { ProjectPage } from "./project-page.tsx";
import { ProjectTicketsPage } from "./project-tickets-page.tsx";
import { ProjectsPage } from "./projects-page.tsx";
import { readAddress, writeAddress } from "./address.ts";
import { TeamPage } from "./team-page.tsx";
import { TeamsPage } from "./teams-page.tsx";
import { TicketPage } from "./ticket-page.tsx";
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
const project = createRoute({ ...at("/projects/$projectKey"), component: ProjectPage });
const projectTickets = createRoute({
  ...at("/projects/$projectKey/tickets"),
  validateSearch,
  component: ProjectTicketsPage,
});
const projectBoard = createRoute({
  ...at("/projects/$projectKey/board"),
  validateSearch,
  component: ProjectBoardPage,
});
const tickets = createRoute({ ...at("/tickets"), validateSearch, component: TicketsPage });
const mine = createRoute({ ...at("/my-tickets"), validateSearch, component: MyTicketsPage });
const board = createRoute({ ...at("/board"), validateSearch, component: BoardPage });
const ticket = createRoute({ ...at("/tickets/$ticketId"), component: TicketPage });
const teams = createRoute({ ...at("/teams"), component: TeamsPage });
const team = createRoute({ ...at("/teams/$teamSlug"), component: TeamPage });
const people = createRoute({ ...at("/people"), component: PeoplePage });
const person = createRoute({ ...at("/people/$personId"), component: PersonPage });

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
  scrollRestoration: false,
  defaultPreload: false,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
