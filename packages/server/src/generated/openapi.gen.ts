// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 c91b7ba8dfd67599

import { describeApi, type OpenapiDocument } from "@headwater/server/openapi";
import { attachmentsDescription } from "./attachments.openapi.gen.ts";
import { commentsDescription } from "./comments.openapi.gen.ts";
import { labelsDescription } from "./labels.openapi.gen.ts";
import { projectsDescription } from "./projects.openapi.gen.ts";
import { tasksDescription } from "./tasks.openapi.gen.ts";
import { teamMembersDescription } from "./team-members.openapi.gen.ts";
import { teamsDescription } from "./teams.openapi.gen.ts";
import { ticketLabelsDescription } from "./ticket-labels.openapi.gen.ts";
import { ticketsDescription } from "./tickets.openapi.gen.ts";
import { usersDescription } from "./users.openapi.gen.ts";

/** The OpenAPI document of all resources. Built anew on each call: keep it. */
export const openapi = (): OpenapiDocument =>
  describeApi([
    usersDescription,
    teamsDescription,
    teamMembersDescription,
    projectsDescription,
    ticketsDescription,
    tasksDescription,
    commentsDescription,
    labelsDescription,
    ticketLabelsDescription,
    attachmentsDescription,
  ]);
