// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 c135563fc56a5079

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { SessionModel } from "./sessions.types.gen.ts";

/** What the API shows of sessions. */
export const sessionsShape: ResourceShape = {
  name: "sessions",
  path: "sessions",
  key: ["id"],
  columns: {
    id: { kind: "integer", nullable: false },
  },
  relations: {},
};

/** Nobody outside can make one. */
export type SessionsClient = ResourceClient<SessionModel>;
