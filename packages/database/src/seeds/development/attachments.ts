import type { Random } from "./random.ts";
import type { TicketText } from "./ticket-text.ts";

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "-");

const logLine = (at: Date, level: string, text: string): string =>
  `${at.toISOString()} ${level.padEnd(5)} ${text}`;

/** An excerpt of a log, such as people attach to a report. */
const log = (random: Random, text: TicketText, at: Date): string =>
  [
    logLine(at, "INFO", `request started for the ${text.subject}`),
    logLine(
      new Date(at.getTime() + random.between(20, 900)),
      "WARN",
      "upstream slow, trying again",
    ),
    logLine(
      new Date(at.getTime() + random.between(1_000, 5_000)),
      "ERROR",
      `gave up: ${text.title}`,
    ),
    "",
  ].join("\n");

/** A drawing of where on the page something should go. */
const sketch = (random: Random): string => {
  const x = random.between(20, 180);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200" viewBox="0 0 320 200">
  <rect width="320" height="200" rx="12" fill="#f4f6f8"/>
  <rect x="20" y="20" width="280" height="24" rx="6" fill="#d5dbe1"/>
  <rect x="${x}" y="80" width="120" height="44" rx="10" fill="#2f6fde"/>
  <text x="${x + 60}" y="107" font-family="sans-serif" font-size="14" fill="#fff" text-anchor="middle">here</text>
</svg>
`;
};

export const writeAttachment = (random: Random, text: TicketText, at: Date) => {
  const asLog = text.kind === "fault";
  const content = new TextEncoder().encode(asLog ? log(random, text, at) : sketch(random));
  return {
    fileName: `${slug(text.subject)}.${asLog ? "log" : "svg"}`,
    mimeType: asLog ? "text/plain" : "image/svg+xml",
    sizeBytes: BigInt(content.byteLength),
    content,
  };
};
