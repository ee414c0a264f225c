import type { Timestamps } from "../../model.ts";
import { claim, type Need, type Subject } from "./claim.ts";

const need = (role: "createdAt" | "updatedAt"): Need => ({
  option: `timestamps.${role}`,
  kind: "date",
  nullable: false,
  words: "a date that may not be null",
  fix: '`...timestamps()` of @headwater/database/columns makes both; or add `.notNull()`, and `mode: "timestamp_ms"` on SQLite.',
});

/** The columns of dates that the server sets. */
export const timestampsOf = (subject: Subject): Timestamps | undefined => {
  const find = (role: "createdAt" | "updatedAt") =>
    claim(
      subject,
      need(role),
      subject.resource?.timestamps[role] ?? null,
      ({ meaning }) => meaning?.is === role,
    );
  const createdAt = find("createdAt") ?? undefined;
  const updatedAt = find("updatedAt") ?? undefined;
  return createdAt === undefined && updatedAt === undefined ? undefined : { createdAt, updatedAt };
};
