import type { CheckResult } from "./finding.ts";

const mark = ({ findings }: CheckResult): string => {
  if (findings.length === 0) return "✓";
  return findings.some(({ kind }) => kind === "problem") ? "✗" : "!";
};

/** A line for each check, and under it what was found, with the way out. */
export const printChecks = (results: readonly CheckResult[]): void => {
  const width = Math.max(...results.map(({ name }) => name.length));
  for (const result of results) {
    console.log(`${mark(result)} ${result.name.padEnd(width)}  ${result.facts}`.trimEnd());
    for (const { place, message, wayOut } of result.findings) {
      console.log(`    ${place}: ${message}\n      → ${wayOut}`);
    }
  }
};
