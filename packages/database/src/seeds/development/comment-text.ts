import type { Random } from "./random.ts";
import type { TicketText } from "./ticket-text.ts";

type Line = (subject: string, name: string) => string;

const openings: Record<TicketText["kind"], readonly Line[]> = {
  fault: [
    (subject) => `I can reproduce this. The ${subject} gets the old value from the cache.`,
    (subject) =>
      `Not able to reproduce it with a fresh account. Which ${subject} settings were on?`,
    () => "Another report came in this morning, so I raised the priority.",
    (subject) => `The logs show a time-out just before the ${subject} goes wrong.`,
    (subject, name) => `${name}, you touched the ${subject} last month. Does this ring a bell?`,
  ],
  wish: [
    (subject) => `Could this live in the ${subject} menu rather than on the page itself?`,
    () => "I asked five customers. Four would use it every week.",
    (subject) => `The design for the ${subject} is in the shared folder, second page.`,
    (_, name) => `${name} tried the prototype and found it without any hint. Good sign.`,
    () => "Let us leave the settings for a second step, or it will not ship this month.",
  ],
  chore: [
    (subject) => `Only two services still depend on the ${subject}. I will write to both teams.`,
    () => "Can we do this on a Tuesday? Mondays are busy enough.",
    (subject) => `I did a dry run with the ${subject}: forty minutes, no surprises.`,
    () => "The documentation was wrong about the order of the steps. Corrected.",
    (_, name) => `${name} has done this before and offered to pair.`,
  ],
};

const middles: readonly Line[] = [
  (subject) => `A first version of the ${subject} change is up for review.`,
  () => "Review done, two small remarks, otherwise good to go.",
  () => "It works on staging now. Please have a look before Thursday.",
  () => "Blocked: waiting for an answer from the vendor.",
  () => "I split the risky half into a ticket of its own.",
  (_, name) => `Thanks ${name}, that was the missing piece.`,
  () => "The tests pass, but the run takes a minute longer. Is that acceptable?",
  () => "Moved to next week, the release is frozen until Monday.",
  (subject) => `I added a chart for the ${subject} to the team dashboard.`,
];

const endings: readonly Line[] = [
  () => "Released this morning. No errors so far.",
  () => "Closing: no new reports for two weeks.",
  (_, name) => `Confirmed by ${name} on production. Well done everyone.`,
  () => "Done. The help page is updated too.",
];

/** What people say about a ticket, from first question to last word. */
export const writeComments = (
  random: Random,
  ticket: TicketText,
  finished: boolean,
  names: readonly string[],
): string[] => {
  const count = random.pick([0, 1, 1, 2, 2, 3, 3, 4, 5, 7]);
  const lines: Line[] = [];
  for (const [place, line] of [
    ...random.sample(openings[ticket.kind], Math.ceil(count / 2)),
    ...random.sample(middles, Math.floor(count / 2)),
  ].entries()) {
    const last = place === count - 1;
    lines.push(last && finished ? random.pick(endings) : line);
  }
  return lines.map((line) => line(ticket.subject, random.pick(names).split(" ")[0] ?? ""));
};
