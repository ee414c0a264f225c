// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 21d302c945c6bb62

import type { Database } from "@headwater/database";
import type { ResourceRoutes } from "@headwater/server/routes";
import { ticketsRoutes as customTicketsRoutes } from "../routes/tickets.ts";
import { attachmentsRoutes, attachmentsSchemas } from "./attachments.routes.gen.ts";
import { commentsRoutes, commentsSchemas } from "./comments.routes.gen.ts";
import { labelsRoutes, labelsSchemas } from "./labels.routes.gen.ts";
import { permissionsRoutes, permissionsSchemas } from "./permissions.routes.gen.ts";
import { projectsRoutes, projectsSchemas } from "./projects.routes.gen.ts";
import { rolePermissionsRoutes, rolePermissionsSchemas } from "./role-permissions.routes.gen.ts";
import { rolesRoutes, rolesSchemas } from "./roles.routes.gen.ts";
import { tasksRoutes, tasksSchemas } from "./tasks.routes.gen.ts";
import { teamMembersRoutes, teamMembersSchemas } from "./team-members.routes.gen.ts";
import { teamsRoutes, teamsSchemas } from "./teams.routes.gen.ts";
import { ticketLabelsRoutes, ticketLabelsSchemas } from "./ticket-labels.routes.gen.ts";
import { ticketsRoutes, ticketsSchemas } from "./tickets.routes.gen.ts";
import { usersRoutes, usersSchemas } from "./users.routes.gen.ts";

/** The routes of every table, hand-written ones first. */
export const resourceRoutes: ResourceRoutes<Database> = {
  schemas: {
    users: usersSchemas,
    roles: rolesSchemas,
    permissions: permissionsSchemas,
    rolePermissions: rolePermissionsSchemas,
    teams: teamsSchemas,
    teamMembers: teamMembersSchemas,
    projects: projectsSchemas,
    tickets: ticketsSchemas,
    tasks: tasksSchemas,
    comments: commentsSchemas,
    labels: labelsSchemas,
    ticketLabels: ticketLabelsSchemas,
    attachments: attachmentsSchemas,
  },
  mount(app, database) {
    app.route("/api/users", usersRoutes(database.repositories.users));
    app.route("/api/roles", rolesRoutes(database.repositories.roles));
    app.route("/api/permissions", permissionsRoutes(database.repositories.permissions));
    app.route(
      "/api/role-permissions",
      rolePermissionsRoutes(database.repositories.rolePermissions),
    );
    app.route("/api/teams", teamsRoutes(database.repositories.teams));
    app.route("/api/team-members", teamMembersRoutes(database.repositories.teamMembers));
    app.route("/api/projects", projectsRoutes(database.repositories.projects));
    app.route("/api/tickets", customTicketsRoutes(database));
    app.route("/api/tickets", ticketsRoutes(database.repositories.tickets));
    app.route("/api/tasks", tasksRoutes(database.repositories.tasks));
    app.route("/api/comments", commentsRoutes(database.repositories.comments));
    app.route("/api/labels", labelsRoutes(database.repositories.labels));
    app.route("/api/ticket-labels", ticketLabelsRoutes(database.repositories.ticketLabels));
    app.route("/api/attachments", attachmentsRoutes(database.repositories.attachments));
  },
};
