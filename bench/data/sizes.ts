/** How much data the contenders work on; the same for all of them. */
export const USERS = 10_000;
export const PROJECTS = 100;
export const TICKETS = 100_000;
export const COMMENTS = 300_000;

const pad = (n: number): string => n.toString(16).padStart(12, "0");
export const userId = (n: number): string => `019b9000-0000-7000-8000-${pad(n)}`;
export const teamId = "019b8000-0000-7000-8000-000000000000";
export const projectId = (n: number): string => `019ba000-0000-7000-8000-${pad(n)}`;

export const STATUSES = ["open", "in_progress", "done", "closed"] as const;
export const FIRST_MOMENT = Date.UTC(2026, 0, 1);
