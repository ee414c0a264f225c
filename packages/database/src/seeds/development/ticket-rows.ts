import { writeComments } from "./comment-text.ts";
import type { Random } from "./random.ts";
import { writeTasks } from "./task-text.ts";
import { type TicketText, writeTicket } from "./ticket-text.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TODAY = Date.UTC(2026, 10, 20, 16);
const TICKETS_PER_PROJECT = 350;

type Status = "open" | "in_progress" | "done" | "closed";

interface Person {
  readonly id: string;
  readonly name: string;
}

export interface TicketRows {
  readonly text: TicketText;
  readonly projectId: string;
  readonly status: Status;
  readonly priority: number;
  readonly assigneeId: string | null;
  readonly reporterId: string;
  readonly dueAt: Date | null;
  readonly estimateHours: number | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly labelNames: readonly string[];
  readonly tasks: readonly { readonly title: string; readonly done: boolean }[];
  readonly comments: readonly {
    readonly authorId: string;
    readonly body: string;
    readonly createdAt: Date;
  }[];
}

/** Old work is mostly finished, new work mostly open. */
const statusAtAge = (random: Random, age: number): Status => {
  const finished = random.chance(Math.min(0.92, age / (120 * DAY)));
  if (finished) return random.chance(0.7) ? "done" : "closed";
  return random.chance(0.3) ? "in_progress" : "open";
};

const workingHour = (random: Random, day: number): Date =>
  new Date(day + random.between(0, 9) * HOUR + random.between(0, 3_599) * 1_000);

export const ticketRows = (
  random: Random,
  from: {
    readonly project: { readonly id: string; readonly createdAt: Date };
    readonly words: Vocabulary;
    readonly members: readonly Person[];
  },
): TicketRows[] => {
  const titles = new Set<string>();
  const start = from.project.createdAt.getTime();
  const days = Math.floor((TODAY - start) / DAY);
  const rows: TicketRows[] = [];
  while (rows.length < TICKETS_PER_PROJECT) {
    const text = writeTicket(random, from.words);
    if (titles.has(text.title)) continue;
    titles.add(text.title);

    const startOfDay = start + random.between(0, days - 1) * DAY;
    const createdAt = workingHour(random, startOfDay);
    const age = TODAY - createdAt.getTime();
    const status = statusAtAge(random, age);
    const finished = status === "done" || status === "closed";
    const names = from.members.map(({ name }) => name);
    const spoken = writeComments(random, text, finished, names);
    const lifetime = Math.min(age, random.between(1, 30) * DAY);
    const at = (share: number) => new Date(createdAt.getTime() + Math.floor(lifetime * share));

    rows.push({
      text,
      projectId: from.project.id,
      status,
      priority: random.pick([0, 1, 1, 2, 2, 2, 2, 3, 3, 4]),
      assigneeId: status === "open" && random.chance(0.45) ? null : random.pick(from.members).id,
      reporterId: random.pick(from.members).id,
      dueAt: random.chance(0.4)
        ? workingHour(random, startOfDay + random.between(5, 60) * DAY)
        : null,
      estimateHours: random.chance(0.7) ? random.pick([0.5, 1, 2, 3, 4, 6, 8, 12, 16, 24]) : null,
      createdAt,
      updatedAt: at(1),
      labelNames: random
        .sample(from.words.labels, random.pick([0, 1, 1, 1, 2, 2, 3]))
        .map(({ name }) => name),
      tasks: writeTasks(random, text).map((title) => ({
        title,
        done: finished || (status === "in_progress" && random.chance(0.5)),
      })),
      comments: spoken.map((body, place) => ({
        authorId: random.pick(from.members).id,
        body,
        createdAt: at((place + 1) / (spoken.length + 1)),
      })),
    });
  }
  return rows;
};
