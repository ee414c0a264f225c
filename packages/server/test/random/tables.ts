import type { Random } from "./random.ts";
import type { Row, TrackerModel } from "./tracker-model.ts";
import { words } from "./values.ts";

/** A table as the requests know it: its path, and how to make a likely row of it. */
export interface RandomTable {
  readonly name: string;
  readonly path: string;
  readonly key: readonly string[];
  /** Columns that can be patched. */
  readonly columns: readonly string[];
  row(random: Random, model: TrackerModel): Row;
}

/** A reference to a row there is or, now and then, to none. */
const reference = (random: Random, model: TrackerModel, table: string): unknown =>
  random.chance(0.95) ? (random.maybePick(model.rows(table))?.["id"] ?? "none") : "none";

const maybe = (random: Random, value: unknown): unknown => (random.chance(0.3) ? null : value);
const letters = (random: Random, alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet[random.below(alphabet.length)]).join("");

export const TABLES: readonly [RandomTable, ...RandomTable[]] = [
  {
    name: "users",
    path: "users",
    key: ["id"],
    columns: ["email", "name", "role"],
    row: (random) => ({
      email: `${letters(random, "abcdef", 2)}@x.org`,
      name: words(random, 2),
      role: random.pick(["admin", "member"]),
    }),
  },
  {
    name: "teams",
    path: "teams",
    key: ["id"],
    columns: ["name", "slug"],
    row: (random) => ({ name: words(random, 2), slug: letters(random, "abcdef", 2) }),
  },
  {
    name: "teamMembers",
    path: "team-members",
    key: ["teamId", "userId"],
    columns: ["role"],
    row: (random, model) => ({
      teamId: reference(random, model, "teams"),
      userId: reference(random, model, "users"),
      role: random.pick(["owner", "member"]),
    }),
  },
  {
    name: "projects",
    path: "projects",
    key: ["id"],
    columns: ["teamId", "key", "name", "description", "settings", "archived"],
    row: (random, model) => ({
      teamId: reference(random, model, "teams"),
      key: letters(random, "ABCD", 2),
      name: words(random, 3),
      description: maybe(random, words(random, 9)),
      settings: { defaultPriority: random.below(5) },
      archived: random.chance(0.2),
    }),
  },
  {
    name: "tickets",
    path: "tickets",
    key: ["id"],
    columns: [
      "projectId",
      "title",
      "body",
      "status",
      "priority",
      "assigneeId",
      "parentId",
      "dueAt",
      "estimateHours",
    ],
    row: (random, model) => ({
      projectId: reference(random, model, "projects"),
      reporterId: reference(random, model, "users"),
      assigneeId: maybe(random, reference(random, model, "users")),
      parentId: maybe(random, random.maybePick(model.rows("tickets"))?.["id"] ?? null),
      title: words(random, 5),
      body: words(random, 20),
      status: random.pick(["open", "in_progress", "done", "closed"]),
      priority: random.below(5),
      dueAt: maybe(random, new Date(1_700_000_000_000 + random.below(1e9) * 1_000).toISOString()),
      estimateHours: maybe(random, random.below(100) / 4),
    }),
  },
  {
    name: "labels",
    path: "labels",
    key: ["id"],
    columns: ["projectId", "name", "color"],
    row: (random, model) => ({
      projectId: reference(random, model, "projects"),
      name: words(random, 1),
      color: `#${letters(random, "0123456789abcdef", 6)}`,
    }),
  },
  {
    name: "ticketLabels",
    path: "ticket-labels",
    key: ["ticketId", "labelId"],
    columns: [],
    row: (random, model) => ({
      ticketId: random.maybePick(model.rows("tickets"))?.["id"] ?? 1,
      labelId: random.maybePick(model.rows("labels"))?.["id"] ?? 1,
    }),
  },
];

export const tableNamed = (name: string): RandomTable => {
  const table = TABLES.find((each) => each.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
};
