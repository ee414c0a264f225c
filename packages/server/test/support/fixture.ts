import type { Json, Tracker } from "./tracker.ts";

/** A small tracker's rows, as the API gave them back. */
export interface Fixture {
  readonly ada: Json;
  readonly ben: Json;
  readonly team: Json;
  readonly project: Json;
  /** Five of them, made in this order. */
  readonly tickets: readonly Json[];
}

const created = async (tracker: Tracker, path: string, body: unknown): Promise<Json> => {
  const answer = await tracker.call("POST", path, body);
  if (answer.status !== 201) throw new Error(`${path}: ${answer.text}`);
  return answer.body;
};

/** Fills an empty tracker through its API. */
export const fill = async (tracker: Tracker): Promise<Fixture> => {
  const ada = await created(tracker, "/api/users", {
    email: "ada@x.org",
    name: "Ada",
    role: "admin",
  });
  const ben = await created(tracker, "/api/users", { email: "ben@y.org", name: "Ben" });
  const team = await created(tracker, "/api/teams", { name: "Core", slug: "core" });
  const project = await created(tracker, "/api/projects", {
    teamId: team.id,
    key: "HW",
    name: "Headwater",
  });
  await created(tracker, "/api/team-members", { teamId: team.id, userId: ada.id, role: "owner" });
  const ticket = (title: string, more: object) => ({
    projectId: project.id,
    reporterId: ada.id,
    title,
    body: `About ${title}`,
    ...more,
  });
  const { data: tickets } = await created(tracker, "/api/tickets", [
    ticket("Alpha", { priority: 0, assigneeId: ada.id, estimateHours: 1.5 }),
    ticket("beta", { priority: 1, status: "done", estimateHours: 4 }),
    ticket("Gamma, delta", { priority: 2, assigneeId: ben.id, dueAt: "2026-03-01T09:30:00.000Z" }),
    ticket("50% off", { priority: 3, status: "in_progress" }),
    ticket("Omega", { priority: 4, status: "closed", dueAt: "2026-04-01T00:00:00Z" }),
  ]);
  await created(tracker, "/api/comments", [
    { ticketId: tickets[0].id, authorId: ada.id, body: "First" },
    { ticketId: tickets[0].id, authorId: ben.id, body: "Second" },
    { ticketId: tickets[1].id, authorId: ben.id, body: "First" },
  ]);
  await created(tracker, "/api/labels", { projectId: project.id, name: "bug", color: "#ff0000" });
  return { ada, ben, team, project, tickets };
};
