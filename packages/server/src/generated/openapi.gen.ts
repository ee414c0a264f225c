// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 33f92eac64dea3e0

import type { ResourceDescription } from "@headwater/server/openapi";
import { attachmentsDescription } from "./attachments.openapi.gen.ts";
import { commentsDescription } from "./comments.openapi.gen.ts";
import { labelsDescription } from "./labels.openapi.gen.ts";
import { permissionsDescription } from "./permissions.openapi.gen.ts";
import { projectsDescription } from "./projects.openapi.gen.ts";
import { rolePermissionsDescription } from "./role-permissions.openapi.gen.ts";
import { rolesDescription } from "./roles.openapi.gen.ts";
import { tasksDescription } from "./tasks.openapi.gen.ts";
import { teamMembersDescription } from "./team-members.openapi.gen.ts";
import { teamsDescription } from "./teams.openapi.gen.ts";
import { ticketLabelsDescription } from "./ticket-labels.openapi.gen.ts";
import { ticketsDescription } from "./tickets.openapi.gen.ts";
import { usersDescription } from "./users.openapi.gen.ts";

/** All resources, as OpenAPI and the schema document tell of them. */
export const descriptions: readonly ResourceDescription[] = [
  usersDescription,
  rolesDescription,
  permissionsDescription,
  rolePermissionsDescription,
  teamsDescription,
  teamMembersDescription,
  projectsDescription,
  ticketsDescription,
  tasksDescription,
  commentsDescription,
  labelsDescription,
  ticketLabelsDescription,
  attachmentsDescription,
];
