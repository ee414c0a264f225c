// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 a64d6b69eb04da84

import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { sessionsModel } from "./sessions.model.gen.ts";
import type { SessionModel } from "./sessions.types.gen.ts";
import { sessionsSchemas } from "./sessions.validator.gen.ts";

const sessionsTable = bindTable(sessionsModel, tableIn(schema, "sessions"), {
  validator: sessionsSchemas.create,
});

/**
 * Nobody outside can make one.
 * Reads and writes sessions. Inside a transaction, use the repositories it hands you.
 */
export class SessionsRepository extends Repository<SessionModel> {
  constructor(context: RepositoryContext) {
    super(context, sessionsTable);
  }
}
