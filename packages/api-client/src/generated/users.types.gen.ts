// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 6ae0334518b47312

import type { ListQuery, ManyFilter, TextFilter, ValueFilter } from "@headwater/api-client/filter";
import type { CommentModel, CommentWhere } from "./comments.types.gen.ts";
import type { TeamMemberModel, TeamMemberWhere } from "./team-members.types.gen.ts";
import type { TicketModel, TicketWhere } from "./tickets.types.gen.ts";

/** What the person may do: admins manage everything, members work on tickets. */
export type UserRole = "admin" | "member";

/** People who can sign in, report tickets and work on them. */
export interface User {
  /** Primary key: a UUID of version 7 made by the server, so that later rows have greater keys. */
  id: string;
  /** Where the person is reached; unique. */
  email: string;
  /** Full name, as the person writes it. */
  name: string;
  /** What the person may do: admins manage everything, members work on tickets. */
  role: UserRole;
  /** When the row was made; set by the server. */
  createdAt: Date;
  /** When the row last changed, whoever changed it; kept current by the server. */
  updatedAt: Date;
}

/** What an user is made of; a column that is left out gets its default. */
export interface NewUser {
  /** Where the person is reached; unique. */
  email: string;
  /** Full name, as the person writes it. */
  name: string;
  /**
   * What the person may do: admins manage everything, members work on tickets.
   * @default "member"
   */
  role?: UserRole | undefined;
}

/** Columns of an user to change; the others stay as they are. */
export interface UserPatch {
  /** Where the person is reached; unique. */
  email?: string | undefined;
  /** Full name, as the person writes it. */
  name?: string | undefined;
  /** What the person may do: admins manage everything, members work on tickets. */
  role?: UserRole | undefined;
}

/** Which user: the primary key. */
export type UserKey = string;

/** Conditions on users; all of them have to hold. */
export interface UserWhere {
  readonly id?: TextFilter | undefined;
  readonly email?: TextFilter | undefined;
  readonly name?: TextFilter | undefined;
  readonly role?: ValueFilter<UserRole> | undefined;
  readonly createdAt?: ValueFilter<Date> | undefined;
  readonly updatedAt?: ValueFilter<Date> | undefined;
  readonly teamMembers?: ManyFilter<TeamMemberWhere> | undefined;
  readonly assignedTickets?: ManyFilter<TicketWhere> | undefined;
  readonly reportedTickets?: ManyFilter<TicketWhere> | undefined;
  readonly comments?: ManyFilter<CommentWhere> | undefined;
  readonly and?: readonly UserWhere[] | undefined;
  readonly or?: readonly UserWhere[] | undefined;
  readonly not?: UserWhere | undefined;
}

/** What users can be sorted by. */
export type UserSort = keyof User;

/** A list of users: which, in what order, and what comes along. */
export type UserQuery = ListQuery<UserModel>;

/** The types of users, for generic code. */
export interface UserModel {
  row: User;
  key: UserKey;
  keyColumns: "id";
  create: NewUser;
  patch: UserPatch;
  where: UserWhere;
  sort: UserSort;
  relations: {
    teamMembers: { kind: "many"; model: TeamMemberModel };
    assignedTickets: { kind: "many"; model: TicketModel };
    reportedTickets: { kind: "many"; model: TicketModel };
    comments: { kind: "many"; model: CommentModel };
  };
}
