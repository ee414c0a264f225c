import type { HttpFigure } from "./http-figures.ts";

const colours: Record<string, string> = {
  limit: "#9aa4af",
  headwater: "#1f7ae0",
  "by-hand": "#e0a11f",
  zenstack: "#c2558f",
};

const WIDTH = 860;
const ROW = 15;
const GAP = 18;
const LEFT = 90;
const RIGHT = 60;
const TOP = 62;

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Requests per second as a share of the limit: a bar a contender, a group a workload. SVG text. */
export const chart = (figures: readonly HttpFigure[]): string => {
  const workloads = [...new Set(figures.map(({ workload }) => workload))];
  const contenders = [...new Map(figures.map((figure) => [figure.contender, figure.label]))];
  const longest = Math.max(1, ...figures.map(({ ofLimit }) => ofLimit));
  const scale = (WIDTH - LEFT - RIGHT) / longest;
  const group = contenders.length * ROW + GAP;
  const height = TOP + workloads.length * group + 10;

  const legend = contenders.map(
    ([name, label], place) =>
      `<g transform="translate(${LEFT + place * 190} 36)"><rect width="10" height="10" rx="2" fill="${colours[name]}"/><text x="15" y="9">${escape(label)}</text></g>`,
  );
  const bars = workloads.flatMap((workload, place) => {
    const top = TOP + place * group;
    const ofWorkload = figures.filter((figure) => figure.workload === workload);
    return [
      `<text x="${LEFT - 10}" y="${top + (contenders.length * ROW) / 2 + 4}" text-anchor="end" font-weight="600">${escape(workload)}</text>`,
      ...ofWorkload.map(({ contender, ofLimit }, bar) => {
        const y = top + bar * ROW;
        const width = Math.max(1, ofLimit * scale);
        return `<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="${ROW - 3}" rx="2" fill="${colours[contender]}"/><text x="${(LEFT + width + 6).toFixed(1)}" y="${y + 10}" fill="#68737f">${ofLimit.toFixed(2)}</text>`;
      }),
    ];
  });
  const limit = (LEFT + scale).toFixed(1);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="system-ui, sans-serif" font-size="11" fill="#3c4650">
<rect width="${WIDTH}" height="${height}" rx="10" fill="#fbfcfd"/>
<text x="${LEFT}" y="22" font-size="14" font-weight="600">Requests per second, as a share of a hand-tuned server</text>
${legend.join("\n")}
<line x1="${limit}" y1="${TOP - 6}" x2="${limit}" y2="${height - 12}" stroke="#9aa4af" stroke-dasharray="3 3"/>
${bars.join("\n")}
</svg>
`;
};
