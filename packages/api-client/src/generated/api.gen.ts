// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 95d5a83c8dfe2458

import {
  type ApiClientOptions,
  type Batch,
  batchClient,
  createTransport,
  resourceClient,
  type Shapes,
} from "@headwater/api-client/runtime";
import { type AttachmentsClient, attachmentsShape } from "./attachments.client.gen.ts";
import type { AttachmentModel } from "./attachments.types.gen.ts";
import { type CommentsClient, commentsShape } from "./comments.client.gen.ts";
import type { CommentModel } from "./comments.types.gen.ts";
import { type LabelsClient, labelsShape } from "./labels.client.gen.ts";
import type { LabelModel } from "./labels.types.gen.ts";
import { type PermissionsClient, permissionsShape } from "./permissions.client.gen.ts";
import type { PermissionModel } from "./permissions.types.gen.ts";
import { type ProjectsClient, projectsShape } from "./projects.client.gen.ts";
import type { ProjectModel } from "./projects.types.gen.ts";
import { type RolePermissionsClient, rolePermissionsShape } from "./role-permissions.client.gen.ts";
import type { RolePermissionModel } from "./role-permissions.types.gen.ts";
import { type RolesClient, rolesShape } from "./roles.client.gen.ts";
import type { RoleModel } from "./roles.types.gen.ts";
import { type TasksClient, tasksShape } from "./tasks.client.gen.ts";
import type { TaskModel } from "./tasks.types.gen.ts";
import { type TeamMembersClient, teamMembersShape } from "./team-members.client.gen.ts";
import type { TeamMemberModel } from "./team-members.types.gen.ts";
import { type TeamsClient, teamsShape } from "./teams.client.gen.ts";
import type { TeamModel } from "./teams.types.gen.ts";
import { type TicketLabelsClient, ticketLabelsShape } from "./ticket-labels.client.gen.ts";
import type { TicketLabelModel } from "./ticket-labels.types.gen.ts";
import { type TicketsClient, ticketsShape } from "./tickets.client.gen.ts";
import type { TicketModel } from "./tickets.types.gen.ts";
import { type UsersClient, usersShape } from "./users.client.gen.ts";
import type { UserModel } from "./users.types.gen.ts";

export type * from "./users.types.gen.ts";
export type * from "./roles.types.gen.ts";
export type * from "./permissions.types.gen.ts";
export type * from "./role-permissions.types.gen.ts";
export type * from "./teams.types.gen.ts";
export type * from "./team-members.types.gen.ts";
export type * from "./projects.types.gen.ts";
export type * from "./tickets.types.gen.ts";
export type * from "./tasks.types.gen.ts";
export type * from "./comments.types.gen.ts";
export type * from "./labels.types.gen.ts";
export type * from "./ticket-labels.types.gen.ts";
export type * from "./attachments.types.gen.ts";

/** Every resource by its name in code. */
export const shapes: Shapes = {
  users: usersShape,
  roles: rolesShape,
  permissions: permissionsShape,
  rolePermissions: rolePermissionsShape,
  teams: teamsShape,
  teamMembers: teamMembersShape,
  projects: projectsShape,
  tickets: ticketsShape,
  tasks: tasksShape,
  comments: commentsShape,
  labels: labelsShape,
  ticketLabels: ticketLabelsShape,
  attachments: attachmentsShape,
};

/** The types of every resource, for generic code. */
export interface ApiModels {
  users: UserModel;
  roles: RoleModel;
  permissions: PermissionModel;
  rolePermissions: RolePermissionModel;
  teams: TeamModel;
  teamMembers: TeamMemberModel;
  projects: ProjectModel;
  tickets: TicketModel;
  tasks: TaskModel;
  comments: CommentModel;
  labels: LabelModel;
  ticketLabels: TicketLabelModel;
  attachments: AttachmentModel;
}

/** The whole API, one client for each resource. */
export interface Api {
  /** People who can sign in, report tickets and work on them. */
  readonly users: UsersClient;
  /** What people can be to the whole tracker; a person's `role` is the key of one of these. */
  readonly roles: RolesClient;
  /** What can be allowed: doing one thing with one kind of rows. */
  readonly permissions: PermissionsClient;
  /** Which role has which permission. */
  readonly rolePermissions: RolePermissionsClient;
  /** Groups of people who own projects. */
  readonly teams: TeamsClient;
  /** Who belongs to which team, and as what. */
  readonly teamMembers: TeamMembersClient;
  /** Bodies of work, each with its own tickets and labels. */
  readonly projects: ProjectsClient;
  /** Pieces of work to be done. */
  readonly tickets: TicketsClient;
  /** Steps of a ticket that can be ticked off one by one. */
  readonly tasks: TasksClient;
  /** What people say about a ticket. */
  readonly comments: CommentsClient;
  /** Words a project's tickets can be marked with. */
  readonly labels: LabelsClient;
  /** Which labels a ticket is marked with. */
  readonly ticketLabels: TicketLabelsClient;
  /** Files that belong to a ticket. */
  readonly attachments: AttachmentsClient;
  /** Several writes in one transaction: all of them or none. */
  readonly batch: Batch<ApiModels>;
}

/** A client for the server at `baseUrl`. */
export const createApiClient = (options: ApiClientOptions = {}): Api => {
  const transport = createTransport(options, shapes);
  return {
    users: resourceClient<UserModel>(transport, usersShape),
    roles: resourceClient<RoleModel>(transport, rolesShape),
    permissions: resourceClient<PermissionModel>(transport, permissionsShape),
    rolePermissions: resourceClient<RolePermissionModel>(transport, rolePermissionsShape),
    teams: resourceClient<TeamModel>(transport, teamsShape),
    teamMembers: resourceClient<TeamMemberModel>(transport, teamMembersShape),
    projects: resourceClient<ProjectModel>(transport, projectsShape),
    tickets: resourceClient<TicketModel>(transport, ticketsShape),
    tasks: resourceClient<TaskModel>(transport, tasksShape),
    comments: resourceClient<CommentModel>(transport, commentsShape),
    labels: resourceClient<LabelModel>(transport, labelsShape),
    ticketLabels: resourceClient<TicketLabelModel>(transport, ticketLabelsShape),
    attachments: resourceClient<AttachmentModel>(transport, attachmentsShape),
    batch: batchClient<ApiModels>(transport),
  };
};
