// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 fe2831539d7f39bc

import type { TableModels } from "@headwater/database/model";
import { attachmentsModel } from "./attachments.model.gen.ts";
import { commentsModel } from "./comments.model.gen.ts";
import { labelsModel } from "./labels.model.gen.ts";
import { permissionsModel } from "./permissions.model.gen.ts";
import { projectsModel } from "./projects.model.gen.ts";
import { rolePermissionsModel } from "./role-permissions.model.gen.ts";
import { rolesModel } from "./roles.model.gen.ts";
import { tasksModel } from "./tasks.model.gen.ts";
import { teamMembersModel } from "./team-members.model.gen.ts";
import { teamsModel } from "./teams.model.gen.ts";
import { ticketLabelsModel } from "./ticket-labels.model.gen.ts";
import { ticketsModel } from "./tickets.model.gen.ts";
import { usersModel } from "./users.model.gen.ts";

/** Every table by its name in code. */
export const models: TableModels = {
  users: usersModel,
  roles: rolesModel,
  permissions: permissionsModel,
  rolePermissions: rolePermissionsModel,
  teams: teamsModel,
  teamMembers: teamMembersModel,
  projects: projectsModel,
  tickets: ticketsModel,
  tasks: tasksModel,
  comments: commentsModel,
  labels: labelsModel,
  ticketLabels: ticketLabelsModel,
  attachments: attachmentsModel,
};
