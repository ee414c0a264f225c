import { QueryProblem } from "../issues.ts";

/** The issues `work` throws, as `place CODE`; fails when it throws none. */
export function issuesOf(work: () => unknown): string[] {
  return problemOf(work).issues.map(({ path, code }) => `${path.join(".")} ${code}`);
}

/** The messages of the issues `work` throws. */
export const messagesOf = (work: () => unknown): string[] =>
  problemOf(work).issues.map(({ message }) => message);

function problemOf(work: () => unknown): QueryProblem {
  try {
    work();
  } catch (error) {
    if (error instanceof QueryProblem) return error;
    throw error;
  }
  throw new Error("expected a QueryProblem");
}
