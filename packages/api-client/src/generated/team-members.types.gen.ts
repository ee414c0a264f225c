// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 b000106af409f9e3

import type { ListQuery, TextFilter, ValueFilter } from "@headwater/api-client/filter";
import type { Team, TeamModel, TeamWhere } from "./teams.types.gen.ts";
import type { User, UserModel, UserWhere } from "./users.types.gen.ts";

/** Owners may change the team itself. */
export type TeamMemberRole = "owner" | "member";

/** Who belongs to which team, and as what. */
export interface TeamMember {
  /** The team. */
  teamId: string;
  /** The person. */
  userId: string;
  /** Owners may change the team itself. */
  role: TeamMemberRole;
  /** When the person joined the team. */
  joinedAt: Date;
}

/** What a team member is made of; a column that is left out gets its default. */
export interface NewTeamMember {
  /** The team. */
  teamId: string;
  /** The person. */
  userId: string;
  /**
   * Owners may change the team itself.
   * @default "member"
   */
  role?: TeamMemberRole | undefined;
}

/** Columns of a team member to change; the others stay as they are. */
export interface TeamMemberPatch {
  /** Owners may change the team itself. */
  role?: TeamMemberRole | undefined;
}

/** Which team member: the primary key. */
export interface TeamMemberKey {
  readonly teamId: string;
  readonly userId: string;
}

/** Conditions on team members; all of them have to hold. */
export interface TeamMemberWhere {
  readonly teamId?: TextFilter | undefined;
  readonly userId?: TextFilter | undefined;
  readonly role?: ValueFilter<TeamMemberRole> | undefined;
  readonly joinedAt?: ValueFilter<Date> | undefined;
  readonly team?: TeamWhere | undefined;
  readonly user?: UserWhere | undefined;
  readonly and?: readonly TeamMemberWhere[] | undefined;
  readonly or?: readonly TeamMemberWhere[] | undefined;
  readonly not?: TeamMemberWhere | undefined;
}

/** What team members can be sorted by. */
export type TeamMemberSort = keyof TeamMember | `team.${keyof Team}` | `user.${keyof User}`;

/** A list of team members: which, in what order, and what comes along. */
export type TeamMemberQuery = ListQuery<TeamMemberModel>;

/** The types of team members, for generic code. */
export interface TeamMemberModel {
  row: TeamMember;
  key: TeamMemberKey;
  keyColumns: "teamId" | "userId";
  create: NewTeamMember;
  patch: TeamMemberPatch;
  where: TeamMemberWhere;
  sort: TeamMemberSort;
  relations: {
    team: { kind: "one"; model: TeamModel };
    user: { kind: "one"; model: UserModel };
  };
}
