import { isDeepStrictEqual } from "node:util";
import { seeded } from "../data/random.ts";
import { ask } from "../load/ask.ts";
import { Choices } from "./choices.ts";
import type { RunningContender } from "./running-contender.ts";
import { type WorkloadName, workloadNames } from "./workloads.ts";

const REQUESTS_EACH = 5;
const MOMENTS: ReadonlySet<string> = new Set(["dueAt", "createdAt", "updatedAt"]);

/** Rows alone, whether they come bare, as `data`, or with their moments as text or as numbers. */
const rowsOf = (body: unknown): unknown =>
  typeof body === "object" && body !== null && "data" in body ? body.data : body;

/** The same value in one form; moments after `start` were set while verifying, each server's own. */
const common = (value: unknown, start: number): unknown =>
  JSON.parse(JSON.stringify(value), (name, part: unknown) => {
    if (!MOMENTS.has(name) || part === null) return part;
    const moment = typeof part === "string" ? Date.parse(part) : Number(part);
    return moment >= start ? "now" : moment;
  });

const answerOf = async (
  { contender, port }: RunningContender,
  name: WorkloadName,
  request: Buffer,
  start: number,
): Promise<unknown> => {
  const { status, body } = await ask(port, request);
  const wanted = contender.workloads(new Choices(Math.random))[name].status;
  if (status !== wanted) {
    const text = JSON.stringify(body).slice(0, 500);
    throw new Error(`${contender.label}, ${name}: expected ${wanted}, got ${status} ${text}`);
  }
  return common(rowsOf(body), start);
};

/**
 * Makes sure that all contenders do the same work: that they give the same rows for the same
 * requests, those they have written included. @throws naming the first difference
 */
export const verifyContenders = async (running: readonly RunningContender[]): Promise<void> => {
  const start = Date.now();
  for (const name of workloadNames) {
    const answers = await Promise.all(
      running.map(async (each) => {
        const { next } = each.contender.workloads(new Choices(seeded(7)))[name];
        const all: unknown[] = [];
        for (let n = 0; n < REQUESTS_EACH; n++) all.push(await answerOf(each, name, next(), start));
        return all;
      }),
    );
    for (const [place, each] of running.entries()) {
      if (isDeepStrictEqual(answers[place], answers[0])) continue;
      const texts = [answers[0], answers[place]].map((answer) => JSON.stringify(answer));
      throw new Error(
        `${each.contender.label} answers ${name} differently from ${running[0]?.contender.label}:\n${texts.join("\n")}`,
      );
    }
  }
};
