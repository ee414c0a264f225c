// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 2940e1af985b8ddb

import type {
  BooleanFilter,
  ListQuery,
  ManyFilter,
  Presence,
  TextFilter,
  ValueFilter,
} from "@headwater/api-client/filter";
import type { ProjectSettings } from "@headwater/database/values/project-settings";
import type { LabelModel, LabelWhere } from "./labels.types.gen.ts";
import type { Team, TeamModel, TeamWhere } from "./teams.types.gen.ts";
import type { TicketModel, TicketWhere } from "./tickets.types.gen.ts";

/** Bodies of work, each with its own tickets and labels. */
export interface Project {
  /** Primary key: a UUID of version 7 made by the server, so that later rows have greater keys. */
  id: string;
  /** The team that owns the project. */
  teamId: string;
  /** Prefix of the project's ticket numbers, 2 to 10 upper-case letters; unique. */
  key: string;
  /** Name shown to people. */
  name: string;
  /** What the project is about, in a sentence or two. */
  description: string | null;
  /** What the project's members agreed on. */
  settings: ProjectSettings;
  /** Archived projects are kept but no longer worked on. */
  archived: boolean;
  /** When the row was made; set by the server. */
  createdAt: Date;
  /** When the row last changed, whoever changed it; kept current by the server. */
  updatedAt: Date;
}

/** What a project is made of; a column that is left out gets its default. */
export interface NewProject {
  /** The team that owns the project. */
  teamId: string;
  /** Prefix of the project's ticket numbers, 2 to 10 upper-case letters; unique. */
  key: string;
  /** Name shown to people. */
  name: string;
  /** What the project is about, in a sentence or two. */
  description?: string | null | undefined;
  /**
   * What the project's members agreed on.
   * @default {}
   */
  settings?: ProjectSettings | undefined;
  /**
   * Archived projects are kept but no longer worked on.
   * @default false
   */
  archived?: boolean | undefined;
}

/** Columns of a project to change; the others stay as they are. */
export interface ProjectPatch {
  /** The team that owns the project. */
  teamId?: string | undefined;
  /** Prefix of the project's ticket numbers, 2 to 10 upper-case letters; unique. */
  key?: string | undefined;
  /** Name shown to people. */
  name?: string | undefined;
  /** What the project is about, in a sentence or two. */
  description?: string | null | undefined;
  /** What the project's members agreed on. */
  settings?: ProjectSettings | undefined;
  /** Archived projects are kept but no longer worked on. */
  archived?: boolean | undefined;
}

/** Which project: the primary key. */
export type ProjectKey = string;

/** Conditions on projects; all of them have to hold. */
export interface ProjectWhere {
  readonly id?: TextFilter | undefined;
  readonly teamId?: TextFilter | undefined;
  readonly key?: TextFilter | undefined;
  readonly name?: TextFilter | undefined;
  readonly description?: TextFilter | undefined;
  readonly settings?: Presence | undefined;
  readonly archived?: BooleanFilter | undefined;
  readonly createdAt?: ValueFilter<Date> | undefined;
  readonly updatedAt?: ValueFilter<Date> | undefined;
  readonly team?: TeamWhere | undefined;
  readonly tickets?: ManyFilter<TicketWhere> | undefined;
  readonly labels?: ManyFilter<LabelWhere> | undefined;
  readonly and?: readonly ProjectWhere[] | undefined;
  readonly or?: readonly ProjectWhere[] | undefined;
  readonly not?: ProjectWhere | undefined;
}

/** What projects can be sorted by. */
export type ProjectSort = Exclude<keyof Project, "settings"> | `team.${keyof Team}`;

/** A list of projects: which, in what order, and what comes along. */
export type ProjectQuery = ListQuery<ProjectModel>;

/** The types of projects, for generic code. */
export interface ProjectModel {
  row: Project;
  key: ProjectKey;
  keyColumns: "id";
  create: NewProject;
  patch: ProjectPatch;
  where: ProjectWhere;
  sort: ProjectSort;
  relations: {
    team: { kind: "one"; model: TeamModel };
    tickets: { kind: "many"; model: TicketModel };
    labels: { kind: "many"; model: LabelModel };
  };
}
