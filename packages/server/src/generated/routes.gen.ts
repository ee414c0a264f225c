// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 c73851dbf41ff79a

import type { Database } from "@headwater/database";
import { attachmentsSchemas } from "@headwater/database/validators/attachments";
import { commentsSchemas } from "@headwater/database/validators/comments";
import { labelsSchemas } from "@headwater/database/validators/labels";
import { permissionsSchemas } from "@headwater/database/validators/permissions";
import { projectsSchemas } from "@headwater/database/validators/projects";
import { rolePermissionsSchemas } from "@headwater/database/validators/role-permissions";
import { rolesSchemas } from "@headwater/database/validators/roles";
import { tasksSchemas } from "@headwater/database/validators/tasks";
import { teamMembersSchemas } from "@headwater/database/validators/team-members";
import { teamsSchemas } from "@headwater/database/validators/teams";
import { ticketLabelsSchemas } from "@headwater/database/validators/ticket-labels";
import { ticketsSchemas } from "@headwater/database/validators/tickets";
import { usersSchemas } from "@headwater/database/validators/users";
import type { ResourceRoutes } from "@headwater/server/routes";
import { ticketsRoutes as customTicketsRoutes } from "../routes/tickets.ts";
import { attachmentsRoutes } from "./attachments.routes.gen.ts";
import { commentsRoutes } from "./comments.routes.gen.ts";
import { labelsRoutes } from "./labels.routes.gen.ts";
import { permissionsRoutes } from "./permissions.routes.gen.ts";
import { projectsRoutes } from "./projects.routes.gen.ts";
import { rolePermissionsRoutes } from "./role-permissions.routes.gen.ts";
import { rolesRoutes } from "./roles.routes.gen.ts";
import { tasksRoutes } from "./tasks.routes.gen.ts";
import { teamMembersRoutes } from "./team-members.routes.gen.ts";
import { teamsRoutes } from "./teams.routes.gen.ts";
import { ticketLabelsRoutes } from "./ticket-labels.routes.gen.ts";
import { ticketsRoutes } from "./tickets.routes.gen.ts";
import { usersRoutes } from "./users.routes.gen.ts";

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
