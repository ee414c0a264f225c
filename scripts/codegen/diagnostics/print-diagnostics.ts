import type { Diagnostic } from "./diagnostic.ts";

/** Where each code has its example; relative to this repository. */
export const PAGE = "docs/diagnostics.md";

/** What a diagnostic says, and of which line. */
export const printDiagnostic = ({ code, severity, place, title, cause, fix }: Diagnostic): string =>
  [
    `${place.file}:${place.line} ${severity} ${code} ${title}`,
    `  cause: ${cause}`,
    `  fix:   ${fix}`,
  ].join("\n");

const withPage = (one: Diagnostic): string =>
  `${printDiagnostic(one)}\n  more:  ${PAGE}#${one.code.toLowerCase()}`;

const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? "" : "s"}`;

/** All diagnostics as text, in the order of the source, with their number at the end. */
export const printDiagnostics = (diagnostics: readonly Diagnostic[]): string => {
  if (diagnostics.length === 0) return "";
  const count = (severity: Diagnostic["severity"]) =>
    diagnostics.filter((one) => one.severity === severity).length;
  const counts = (["error", "warning", "notice"] as const)
    .filter((severity) => count(severity) > 0)
    .map((severity) => counted(count(severity), severity));
  return `${[...diagnostics.map(withPage), counts.join(", ")].join("\n\n")}\n`;
};
