import type { NewAttachment } from "../../generated/attachments.types.gen.ts";
import type { NewComment } from "../../generated/comments.types.gen.ts";
import type { NewLabel } from "../../generated/labels.types.gen.ts";
import type { NewProject } from "../../generated/projects.types.gen.ts";
import type { NewTask } from "../../generated/tasks.types.gen.ts";
import type { NewTeamMember } from "../../generated/team-members.types.gen.ts";
import type { NewTeam } from "../../generated/teams.types.gen.ts";
import type { NewTicketLabel } from "../../generated/ticket-labels.types.gen.ts";
import type { NewTicket } from "../../generated/tickets.types.gen.ts";
import type { NewUser } from "../../generated/users.types.gen.ts";

/** Rows that tests can count on are told by their keys: UUIDs end in these numbers. */
const uuid = (number: number): string =>
  `019b76da-a800-7000-8000-${String(number).padStart(12, "0")}`;

const at = (day: number) => new Date(Date.UTC(2026, 0, day, 12));
const from = (day: number) => ({ createdAt: at(day), updatedAt: at(day) });

const ada = uuid(1);
const ben = uuid(2);
const cleo = uuid(3);
const core = uuid(11);
const web = uuid(21);
const old = uuid(22);

export const users: readonly (NewUser & { id: string })[] = [
  { id: ada, email: "ada@example.org", name: "Ada Adams", role: "admin", ...from(1) },
  { id: ben, email: "ben@example.org", name: "Ben Brook", role: "member", ...from(1) },
  { id: cleo, email: "cleo@example.org", name: "Cleo Cruz", role: "member", ...from(2) },
];

export const teams: readonly (NewTeam & { id: string })[] = [
  { id: core, name: "Core", slug: "core", ...from(1) },
];

/** Cleo belongs to no team. */
export const teamMembers: readonly NewTeamMember[] = [
  { teamId: core, userId: ada, role: "owner", joinedAt: at(1) },
  { teamId: core, userId: ben, role: "member", joinedAt: at(2) },
];

export const projects: readonly (NewProject & { id: string })[] = [
  {
    id: web,
    teamId: core,
    key: "WEB",
    name: "Website",
    settings: { defaultPriority: 1 },
    ...from(1),
  },
  { id: old, teamId: core, key: "OLD", name: "Old website", archived: true, ...from(1) },
];

/** One in each status; the second is a part of the first, the last belongs to the archived project. */
export const tickets: readonly (NewTicket & { id: number })[] = [
  {
    id: 1,
    projectId: web,
    title: "Sign in",
    body: "With email.",
    status: "open",
    priority: 0,
    assigneeId: ada,
    reporterId: ben,
    dueAt: at(20),
    estimateHours: 8,
    ...from(3),
  },
  {
    id: 2,
    projectId: web,
    title: "Forgotten password",
    body: "Send a link.",
    status: "in_progress",
    priority: 1,
    assigneeId: ben,
    reporterId: ada,
    parentId: 1,
    estimateHours: 2.5,
    ...from(4),
  },
  {
    id: 3,
    projectId: web,
    title: "Page not found",
    body: "Say so kindly.",
    status: "done",
    priority: 2,
    assigneeId: ben,
    reporterId: ben,
    ...from(5),
  },
  {
    id: 4,
    projectId: web,
    title: "50% faster",
    body: "Measure first.",
    status: "closed",
    priority: 3,
    reporterId: ada,
    ...from(6),
  },
  {
    id: 5,
    projectId: old,
    title: "Switch it off",
    body: "",
    status: "open",
    priority: 4,
    reporterId: ada,
    ...from(7),
  },
];

export const tasks: readonly (NewTask & { id: number })[] = [
  { id: 1, ticketId: 1, title: "Form", done: true, position: 0 },
  { id: 2, ticketId: 1, title: "Session", position: 1 },
];

export const comments: readonly (NewComment & { id: number })[] = [
  { id: 1, ticketId: 1, authorId: ada, body: "Started.", ...from(8) },
  { id: 2, ticketId: 1, authorId: ben, body: "Thanks!", ...from(9) },
  { id: 3, ticketId: 3, authorId: ben, body: "Done.", ...from(9) },
];

export const labels: readonly (NewLabel & { id: number })[] = [
  { id: 1, projectId: web, name: "bug", color: "#cc3333" },
  { id: 2, projectId: web, name: "feature", color: "#3366ff" },
];

export const ticketLabels: readonly NewTicketLabel[] = [
  { ticketId: 1, labelId: 2 },
  { ticketId: 3, labelId: 1 },
];

const content = new TextEncoder().encode("Hello\n");

export const attachments: readonly (NewAttachment & { id: number })[] = [
  {
    id: 1,
    ticketId: 1,
    fileName: "hello.txt",
    mimeType: "text/plain",
    sizeBytes: BigInt(content.length),
    content,
  },
];
