// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 df835ae2a0f27127

import type { RepositoryContext } from "@headwater/database/repository";
import { AccountsRepository } from "./accounts.repository.gen.ts";
import { InvitationsRepository } from "./invitations.repository.gen.ts";
import { SessionsRepository } from "./sessions.repository.gen.ts";
import { UsesRepository } from "./uses.repository.gen.ts";
import { VaultsRepository } from "./vaults.repository.gen.ts";

/**
 * One repository for each table; hand-written classes in `custom/` take the place of generated
 * ones.
 */
export interface Repositories {
  readonly accounts: AccountsRepository;
  /** Nobody outside can make one. */
  readonly sessions: SessionsRepository;
  /** Its key must not be shown. */
  readonly invitations: InvitationsRepository;
  /** Which key was used is no secret, by whatever name it goes; what a token is stays one. */
  readonly uses: UsesRepository;
  readonly vaults: VaultsRepository;
}

/** The repositories over one engine, or over one transaction. */
export const createRepositories = (context: RepositoryContext): Repositories => ({
  accounts: new AccountsRepository(context),
  sessions: new SessionsRepository(context),
  invitations: new InvitationsRepository(context),
  uses: new UsesRepository(context),
  vaults: new VaultsRepository(context),
});
