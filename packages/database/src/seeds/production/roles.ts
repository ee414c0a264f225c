import type { NewPermission } from "../../generated/permissions.types.gen.ts";
import type { NewRole, RoleKey } from "../../generated/roles.types.gen.ts";

export const roles: readonly NewRole[] = [
  {
    key: "admin",
    name: "Administrator",
    description: "Manages people, teams and everything else.",
  },
  { key: "member", name: "Member", description: "Works on tickets, and sees what all others do." },
];

const EVERYONE: readonly RoleKey[] = ["admin", "member"];
const ADMINS: readonly RoleKey[] = ["admin"];

const VERBS = [
  ["read", "See"],
  ["create", "Add"],
  ["update", "Change"],
  ["delete", "Remove"],
] as const;

/** Kinds of rows, and who may do more with them than see them. */
const KINDS: readonly [kind: string, name: string, writers: readonly RoleKey[]][] = [
  ["users", "people", ADMINS],
  ["roles", "roles and what they may do", ADMINS],
  ["teams", "teams and who belongs to them", ADMINS],
  ["projects", "projects", ADMINS],
  ["tickets", "tickets with their tasks", EVERYONE],
  ["comments", "comments", EVERYONE],
  ["labels", "labels", EVERYONE],
  ["attachments", "attachments", EVERYONE],
];

/** Every permission, with the roles that have it from the beginning. */
export const permissions: readonly (NewPermission & { readonly roles: readonly RoleKey[] })[] =
  KINDS.flatMap(([kind, name, writers]) =>
    VERBS.map(([verb, does]) => ({
      key: `${kind}.${verb}`,
      description: `${does} ${name}.`,
      roles: verb === "read" ? EVERYONE : writers,
    })),
  );
