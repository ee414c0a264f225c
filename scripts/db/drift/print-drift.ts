import { printTable } from "../print.ts";
import type { Drift } from "./compare-sides.ts";
import { type Side, SIDES } from "./side.ts";

/** Sides that agree have the same letter. */
const lettersOf = ({ forms }: Drift): ReadonlyMap<string | null, string> => {
  const different = [...new Set(SIDES.map((side) => forms[side]))].filter(
    (form) => form !== undefined && form !== null,
  );
  return new Map<string | null, string>([
    [null, "–"],
    ...different.map((form, at): [string, string] => [form, String.fromCodePoint(65 + at)]),
  ]);
};

const cell = (drift: Drift, side: Side): string => {
  const form = drift.forms[side];
  return form === undefined ? "" : (lettersOf(drift).get(form) ?? "");
};

/** Prints a line for each thing, and below what the letters mean where there are several. */
export const printDrift = (drifts: readonly Drift[]): void => {
  printTable(
    ["", "", ...SIDES],
    drifts.map((drift) => [drift.of, drift.place, ...SIDES.map((side) => cell(drift, side))]),
  );
  console.log("\nThe same letter: the same; –: isn't there; nothing: the side doesn't say.");
  for (const drift of drifts) {
    const letters = [...lettersOf(drift)].filter(([form]) => form !== null);
    if (drift.of === "table") continue;
    console.log(`\n${drift.of} ${drift.place}`);
    for (const [form, letter] of letters) console.log(`  ${letter}  ${form ?? ""}`);
  }
};
