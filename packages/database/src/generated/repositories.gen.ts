// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 8568bbff5de94ce5

import type { RepositoryContext } from "@headwater/database/repository";
import { TicketsRepository } from "../custom/tickets.ts";
import { AttachmentsRepository } from "./attachments.repository.gen.ts";
import { CommentsRepository } from "./comments.repository.gen.ts";
import { LabelsRepository } from "./labels.repository.gen.ts";
import { PermissionsRepository } from "./permissions.repository.gen.ts";
import { ProjectsRepository } from "./projects.repository.gen.ts";
import { RolePermissionsRepository } from "./role-permissions.repository.gen.ts";
import { RolesRepository } from "./roles.repository.gen.ts";
import { TasksRepository } from "./tasks.repository.gen.ts";
import { TeamMembersRepository } from "./team-members.repository.gen.ts";
import { TeamsRepository } from "./teams.repository.gen.ts";
import { TicketLabelsRepository } from "./ticket-labels.repository.gen.ts";
import { UsersRepository } from "./users.repository.gen.ts";

/**
 * One repository for each table; hand-written classes in `custom/` take the place of generated
 * ones.
 */
export interface Repositories {
  /** People who can sign in, report tickets and work on them. */
  readonly users: UsersRepository;
  /** What people can be to the whole tracker; a person's `role` is the key of one of these. */
  readonly roles: RolesRepository;
  /** What can be allowed: doing one thing with one kind of rows. */
  readonly permissions: PermissionsRepository;
  /** Which role has which permission. */
  readonly rolePermissions: RolePermissionsRepository;
  /** Groups of people who own projects. */
  readonly teams: TeamsRepository;
  /** Who belongs to which team, and as what. */
  readonly teamMembers: TeamMembersRepository;
  /** Bodies of work, each with its own tickets and labels. */
  readonly projects: ProjectsRepository;
  /** Pieces of work to be done. */
  readonly tickets: TicketsRepository;
  /** Steps of a ticket that can be ticked off one by one. */
  readonly tasks: TasksRepository;
  /** What people say about a ticket. */
  readonly comments: CommentsRepository;
  /** Words a project's tickets can be marked with. */
  readonly labels: LabelsRepository;
  /** Which labels a ticket is marked with. */
  readonly ticketLabels: TicketLabelsRepository;
  /** Files that belong to a ticket. */
  readonly attachments: AttachmentsRepository;
}

/** The repositories over one engine, or over one transaction. */
export const createRepositories = (context: RepositoryContext): Repositories => ({
  users: new UsersRepository(context),
  roles: new RolesRepository(context),
  permissions: new PermissionsRepository(context),
  rolePermissions: new RolePermissionsRepository(context),
  teams: new TeamsRepository(context),
  teamMembers: new TeamMembersRepository(context),
  projects: new ProjectsRepository(context),
  tickets: new TicketsRepository(context),
  tasks: new TasksRepository(context),
  comments: new CommentsRepository(context),
  labels: new LabelsRepository(context),
  ticketLabels: new TicketLabelsRepository(context),
  attachments: new AttachmentsRepository(context),
});
