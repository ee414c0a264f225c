// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 564faa11352dea3a

import type { ListQuery, ManyFilter, TextFilter } from "@headwater/database/filter";
import type { UseModel, UseWhere } from "./uses.types.gen.ts";

/** Its key must not be shown. */
export interface Invitation {}

/** What an invitation is made of; a column that is left out gets its default. */
export interface NewInvitation {
  token: string;
}

/** Columns of an invitation to change; the others stay as they are. */
export interface InvitationPatch {}

/** Which invitation: the primary key. */
export type InvitationKey = string;

/** Conditions on invitations; all of them have to hold. */
export interface InvitationWhere {
  readonly token?: TextFilter | undefined;
  readonly uses?: ManyFilter<UseWhere> | undefined;
  readonly and?: readonly InvitationWhere[] | undefined;
  readonly or?: readonly InvitationWhere[] | undefined;
  readonly not?: InvitationWhere | undefined;
}

/** What invitations can be sorted by. */
export type InvitationSort = keyof Invitation;

/** A list of invitations: which, in what order, and what comes along. */
export type InvitationQuery = ListQuery<InvitationModel>;

/** The types of invitations, for generic code. */
export interface InvitationModel {
  row: Invitation;
  hidden: {
    token: string;
  };
  key: InvitationKey;
  keyColumns: "token";
  create: NewInvitation;
  patch: InvitationPatch;
  where: InvitationWhere;
  sort: InvitationSort;
  relations: {
    uses: { kind: "many"; model: UseModel };
  };
}
