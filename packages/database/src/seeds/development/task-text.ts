import type { Random } from "./random.ts";
import type { TicketText } from "./ticket-text.ts";

const steps: Record<TicketText["kind"], readonly ((subject: string) => string)[]> = {
  fault: [
    (subject) => `Reproduce it on staging with the ${subject}`,
    (subject) => `Write a failing test for the ${subject}`,
    () => "Find the release it came in with",
    (subject) => `Mend the ${subject}`,
    () => "Check the same case on a phone",
    () => "Tell support which customers were affected",
    () => "Watch the error rate for a day after release",
  ],
  wish: [
    (subject) => `Sketch how it looks in the ${subject}`,
    () => "Try the sketch with three people",
    () => "Agree on the texts",
    (subject) => `Build it into the ${subject}`,
    () => "Add the event that counts its use",
    () => "Write the help page",
    () => "Switch the flag on for ten per cent",
    () => "Remove the flag",
  ],
  chore: [
    (subject) => `List who depends on the ${subject}`,
    () => "Announce the change a week ahead",
    () => "Try it on a copy first",
    (subject) => `Do it for the ${subject}`,
    () => "Check the dashboards afterwards",
    () => "Update the runbook",
  ],
};

/** Two to five steps in their natural order. */
export const writeTasks = (random: Random, ticket: TicketText): string[] => {
  const all = steps[ticket.kind];
  const chosen = new Set(
    random.sample(
      all.map((_, place) => place),
      random.between(2, 5),
    ),
  );
  return all.filter((_, place) => chosen.has(place)).map((step) => step(ticket.subject));
};
