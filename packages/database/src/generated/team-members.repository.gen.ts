// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e9f44a6a7c576360

import type { Page, Result } from "@headwater/database/filter";
import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { teamMembersModel } from "./team-members.model.gen.ts";
import type { TeamMemberModel, TeamMemberQuery } from "./team-members.types.gen.ts";
import { teamMembersSchemas } from "./team-members.validator.gen.ts";

const teamMembersTable = bindTable(teamMembersModel, tableIn(schema, "teamMembers"), {
  validator: teamMembersSchemas.create,
});

/**
 * Who belongs to which team, and as what.
 * Reads and writes team members. Inside a transaction, use the repositories it hands you.
 */
export class TeamMembersRepository extends Repository<TeamMemberModel> {
  constructor(context: RepositoryContext) {
    super(context, teamMembersTable);
  }

  /** Team members with this `teamId`. Served by team_members_team_id_user_id_pk. */
  findByTeamId<const Q extends TeamMemberQuery>(
    teamId: string,
    query?: Q,
  ): Promise<Page<Result<TeamMemberModel, Q>>> {
    return this.listWhere({ teamId }, query);
  }

  /** Team members with this `userId`. Served by team_members_user_id_idx. */
  findByUserId<const Q extends TeamMemberQuery>(
    userId: string,
    query?: Q,
  ): Promise<Page<Result<TeamMemberModel, Q>>> {
    return this.listWhere({ userId }, query);
  }
}
