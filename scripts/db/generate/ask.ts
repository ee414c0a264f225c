import { isCancel, select } from "@clack/prompts";
import type { Answer } from "./generate-migration.ts";
import type { Question } from "./questions.ts";

/** Asks in the terminal what became of something; null when nobody wants to say. */
export const ask = async ({ gone, candidates }: Question): Promise<Answer | null> => {
  const answer = await select({
    message: `${gone} is no longer in the schema. What became of it?`,
    options: [
      ...candidates.map((name) => ({
        value: `renamed ${name}`,
        label: `It was renamed to ${name}`,
      })),
      { value: "dropped", label: "It is dropped, and what is in it is lost" },
    ],
  });
  if (isCancel(answer)) return null;
  return answer === "dropped" ? "dropped" : { renamedTo: answer.slice("renamed ".length) };
};
