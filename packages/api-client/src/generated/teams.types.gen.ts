// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 4a451d0a2fc509b9

import type { ListQuery, ManyFilter, TextFilter, ValueFilter } from "@headwater/api-client/filter";
import type { ProjectModel, ProjectWhere } from "./projects.types.gen.ts";
import type { TeamMemberModel, TeamMemberWhere } from "./team-members.types.gen.ts";

/** Groups of people who own projects. */
export interface Team {
  /** Primary key: a UUID of version 7 made by the server, so that later rows have greater keys. */
  id: string;
  /** Name shown to people. */
  name: string;
  /** Short name used in addresses: lower-case letters, digits and hyphens; unique. */
  slug: string;
  /** When the row was made; set by the server. */
  createdAt: Date;
  /** When the row last changed, whoever changed it; kept current by the server. */
  updatedAt: Date;
}

/** What a team is made of; a column that is left out gets its default. */
export interface NewTeam {
  /** Name shown to people. */
  name: string;
  /** Short name used in addresses: lower-case letters, digits and hyphens; unique. */
  slug: string;
}

/** Columns of a team to change; the others stay as they are. */
export interface TeamPatch {
  /** Name shown to people. */
  name?: string | undefined;
  /** Short name used in addresses: lower-case letters, digits and hyphens; unique. */
  slug?: string | undefined;
}

/** Which team: the primary key. */
export type TeamKey = string;

/** Conditions on teams; all of them have to hold. */
export interface TeamWhere {
  readonly id?: TextFilter | undefined;
  readonly name?: TextFilter | undefined;
  readonly slug?: TextFilter | undefined;
  readonly createdAt?: ValueFilter<Date> | undefined;
  readonly updatedAt?: ValueFilter<Date> | undefined;
  readonly projects?: ManyFilter<ProjectWhere> | undefined;
  readonly teamMembers?: ManyFilter<TeamMemberWhere> | undefined;
  readonly and?: readonly TeamWhere[] | undefined;
  readonly or?: readonly TeamWhere[] | undefined;
  readonly not?: TeamWhere | undefined;
}

/** What teams can be sorted by. */
export type TeamSort = keyof Team;

/** A list of teams: which, in what order, and what comes along. */
export type TeamQuery = ListQuery<TeamModel>;

/** The types of teams, for generic code. */
export interface TeamModel {
  row: Team;
  key: TeamKey;
  keyColumns: "id";
  create: NewTeam;
  patch: TeamPatch;
  where: TeamWhere;
  sort: TeamSort;
  relations: {
    projects: { kind: "many"; model: ProjectModel };
    teamMembers: { kind: "many"; model: TeamMemberModel };
  };
}
