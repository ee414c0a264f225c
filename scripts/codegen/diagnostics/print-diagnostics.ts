import type { Diagnostic } from "./diagnostic.ts";

const print = ({ code, severity, place, title, cause, fix }: Diagnostic): string =>
  [
    `${place.file}:${place.line} ${severity} ${code} ${title}`,
    `  cause: ${cause}`,
    `  fix:   ${fix}`,
  ].join("\n");

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
  return `${[...diagnostics.map(print), counts.join(", ")].join("\n\n")}\n`;
};
