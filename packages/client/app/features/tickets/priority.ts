/** From the most urgent, 0, to the least, 4. */
export const PRIORITIES = [0, 1, 2, 3, 4] as const;

const LABELS = ["Urgent", "High", "Medium", "Low", "Minor"];

export const priorityLabel = (priority: number): string =>
  LABELS[priority] ?? `Priority ${priority}`;
