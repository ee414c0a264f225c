import type { Random } from "./random.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";

export type TicketKind = "fault" | "wish" | "chore";

/** What a ticket says, and the words its tasks and comments take up again. */
export interface TicketText {
  readonly kind: TicketKind;
  readonly title: string;
  readonly body: string;
  /** The thing it is about: `address form`. */
  readonly subject: string;
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const frequencies = [
  "Every time.",
  "About one time in five.",
  "Three reports since Monday.",
  "Only seen once so far, but by a customer who called about it.",
  "Often: support counted eleven cases last week.",
];

const workarounds = [
  "Reloading helps.",
  "There is no way around it.",
  "Going back and trying again usually works.",
  "Support corrects it by hand for now.",
  "Using another browser helps some people.",
];

const fault = (random: Random, words: Vocabulary): TicketText => {
  const subject = random.pick(words.parts);
  const wrong = random.pick(words.faults);
  const circumstance = random.pick(words.circumstances);
  return {
    kind: "fault",
    subject,
    title: `${capitalise(subject)} ${wrong} ${circumstance}`,
    body: [
      `The ${subject} ${wrong} ${circumstance}. It should not.`,
      `**How often:** ${random.pick(frequencies)}`,
      `**Until it is mended:** ${random.pick(workarounds)}`,
      `**Seen in:** release ${random.between(3, 5)}.${random.between(0, 14)}.${random.between(0, 6)}`,
    ].join("\n\n"),
  };
};

const reasons = [
  "It came up in four of the last ten interviews.",
  "It is the question support hears most.",
  "Our closest competitor has had it since spring.",
  "It would save everyone concerned a good ten minutes a day.",
  "Two large customers asked for it by name.",
];

const limits = [
  "A first version without settings is enough.",
  "It has to work at phone width.",
  "Please keep it behind a flag until the texts are approved.",
  "No new dependency for this, please.",
  "It must be usable without a mouse.",
];

const wish = (random: Random, words: Vocabulary): TicketText => {
  const actor = random.pick(words.actors);
  const ability = random.pick(words.abilities);
  const part = random.pick(words.parts);
  return {
    kind: "wish",
    subject: part,
    title: `Let ${actor} ${ability} from the ${part}`,
    body: [
      `As things are, ${actor} cannot ${ability}. The ${part} is where they look for it first.`,
      `**Why now:** ${random.pick(reasons)}`,
      `**Done when**\n\n- ${actor} can ${ability}\n- it is measured how many do\n- the help page says how`,
      random.pick(limits),
    ].join("\n\n"),
  };
};

const backgrounds = [
  "Nothing is broken today; this keeps it that way.",
  "This came out of the review after the last incident.",
  "We have put this off for three quarters.",
  "The audit in January asks for it.",
  "It blocks two other tickets that people wait for.",
];

const chore = (random: Random, words: Vocabulary): TicketText => {
  const subject = random.pick(words.modules);
  const title = random.pick(words.chores).replace("{module}", subject);
  const stage = random.pick([
    "first half",
    "second half",
    "staging",
    "production",
    "Europe",
    "North America",
  ]);
  return {
    kind: "chore",
    subject,
    title: `${title} (${stage})`,
    body: [
      `${title}, as agreed in planning. This ticket covers: ${stage}.`,
      random.pick(backgrounds),
      `**Estimate:** ${random.pick(["half a day", "a day", "two days", "most of a week"])}, reviews included.`,
    ].join("\n\n"),
  };
};

export const writeTicket = (random: Random, words: Vocabulary): TicketText => {
  const dice = random.next();
  if (dice < 0.55) return fault(random, words);
  return dice < 0.82 ? wish(random, words) : chore(random, words);
};
