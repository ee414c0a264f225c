import type { HttpFigure } from "./http-figures.ts";

type Name = HttpFigure["contender"];

/** Drawn as bars; the limit is the line they are measured by. */
const BARS: readonly { name: Name; colour: string; height: number }[] = [
  { name: "headwater", colour: "#1f7ae0", height: 16 },
  { name: "by-hand", colour: "#8fa3b5", height: 10 },
  { name: "zenstack", colour: "#cbd5de", height: 10 },
];

/** What a request of each workload does. */
const ABOUT: Readonly<Record<string, string>> = {
  get: "a row by its key",
  "list 20": "filtered and sorted",
  include: "a row, its author, 10 comments",
  create: "a row",
  patch: "two columns of a row",
  "bulk 100": "100 rows in one request",
};

const WIDTH = 900;
const LEFT = 216;
const RIGHT = 150;
const TOP = 92;
const GROUP = 62;
const BAR_GAP = 3;
const BOTTOM = 34;

const INK = "#2b333b";
const FAINT = "#5d6873";
const PAPER = "#fbfcfd";

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const valueText = ({ contender, ofLimit, timesByHand }: HttpFigure): string => {
  const value = ofLimit.toFixed(2);
  if (contender !== "headwater" || !Number.isFinite(timesByHand)) return value;
  return `<tspan font-weight="600" fill="${INK}">${value}</tspan> · ${timesByHand.toFixed(1)} × by hand`;
};

const groupOf = (workload: string, figures: readonly HttpFigure[], scale: number): string => {
  let y = 0;
  const bars = BARS.flatMap(({ name, colour, height }) => {
    const figure = figures.find(({ contender }) => contender === name);
    if (figure === undefined) return [];
    const width = Math.max(2, figure.ofLimit * scale);
    const bar = `<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="${height}" rx="3" fill="${colour}"/>`;
    const text = `<text x="${(LEFT + width + 8).toFixed(1)}" y="${y + height / 2 + 4}" fill="${FAINT}" font-size="12" stroke="${PAPER}" stroke-width="4" paint-order="stroke">${valueText(figure)}</text>`;
    y += height + BAR_GAP;
    return [bar, text];
  });
  return `<text x="${LEFT - 14}" y="16" text-anchor="end" font-weight="600">${escape(workload)}</text>
<text x="${LEFT - 14}" y="33" text-anchor="end" fill="${FAINT}" font-size="12">${escape(ABOUT[workload] ?? "")}</text>
${bars.join("\n")}`;
};

/** Requests per second as a share of the limit's: a bar a contender, a group a workload. SVG text. */
export const chart = (figures: readonly HttpFigure[]): string => {
  const workloads = [...new Set(figures.map(({ workload }) => workload))];
  const labels = new Map(figures.map(({ contender, label }) => [contender, label]));
  const scale = (WIDTH - LEFT - RIGHT) / Math.max(1, ...figures.map(({ ofLimit }) => ofLimit));
  const height = TOP + workloads.length * GROUP + BOTTOM;
  const limit = (LEFT + scale).toFixed(1);

  const groups = workloads.map((workload, place) => {
    const own = figures.filter((figure) => figure.workload === workload);
    return `<g transform="translate(0 ${TOP + place * GROUP})">\n${groupOf(workload, own, scale)}\n</g>`;
  });
  const legend = BARS.map(
    ({ name, colour }, place) =>
      `<g transform="translate(${24 + place * 234} 56)"><rect y="-10" width="12" height="12" rx="3" fill="${colour}"/><text x="19">${escape(labels.get(name) ?? name)}</text></g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="system-ui, sans-serif" font-size="13" fill="${INK}">
<rect width="${WIDTH}" height="${height}" rx="12" fill="${PAPER}"/>
<text x="24" y="32" font-size="16" font-weight="600">Requests per second, as a share of a hand-tuned server</text>
${legend.join("\n")}
<line x1="${limit}" y1="${TOP - 10}" x2="${limit}" y2="${height - BOTTOM}" stroke="#7c8894" stroke-dasharray="3 4"/>
<text x="${limit}" y="${height - BOTTOM + 18}" text-anchor="middle" fill="${FAINT}" font-size="12">1.00: ${escape(labels.get("limit") ?? "the limit")}</text>
${groups.join("\n")}
</svg>
`;
};
