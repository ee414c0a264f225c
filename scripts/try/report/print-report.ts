import { type Outcome, WHOLE } from "../verify/outcome.ts";
import { isFailed, summaryOf } from "./summary.ts";

const mark = (outcome: Outcome | undefined): string => {
  if (outcome === undefined) return "";
  if (isFailed(outcome)) return "FAIL";
  return outcome.skipped === null ? "ok" : "–";
};

const grid = (outcomes: readonly Outcome[]): string[] => {
  const verbs = [...new Set(outcomes.map(({ verb }) => verb))];
  const tables = [...Map.groupBy(outcomes, ({ table }) => table)];
  const first = Math.max(5, ...tables.map(([table]) => table.length));
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(first), ...cells.map((cell, at) => cell.padEnd((verbs[at] ?? "").length))]
      .join("  ")
      .trimEnd();
  return [
    line("table", verbs),
    ...tables.map(([table, own]) =>
      line(
        table,
        verbs.map((verb) => mark(own.find((one) => one.verb === verb))),
      ),
    ),
  ];
};

/** A reason is told once for all the verbs and tables that share it. */
const reasons = (outcomes: readonly Outcome[]): string[] => {
  const every = new Set(outcomes.map(({ table }) => table));
  every.delete(WHOLE);
  const skipped = outcomes.filter((one) => !isFailed(one) && one.skipped !== null);
  const causes = Map.groupBy(skipped, ({ verb, skipped: reason }) => `${verb}\0${reason ?? ""}`);
  const told = [...causes.values()].map((same) => {
    const [{ verb = "", skipped: reason = "" } = {}] = same;
    const tables = same.map(({ table }) => table);
    const where = tables.length === every.size ? "every table" : tables.join(", ");
    return { verb, text: `${reason ?? ""} (${where})` };
  });
  return [...Map.groupBy(told, ({ text }) => text)].map(
    ([text, same]) => `  ${same.map(({ verb }) => verb).join(", ")}: ${text}`,
  );
};

/** A table of what passed, what failed and why, what did not apply and why, and the count. */
export const printReport = (outcomes: readonly Outcome[]): string => {
  const failed = outcomes.filter(isFailed);
  const { passed, failed: failures, skipped } = summaryOf(outcomes);
  const why = reasons(outcomes);
  return [
    ...grid(outcomes.filter(({ table }) => table !== WHOLE)),
    "",
    ...outcomes.filter(({ table }) => table === WHOLE).map((one) => `${one.verb}: ${mark(one)}`),
    ...(why.length === 0 ? [] : ["", "Not applicable:", ...why]),
    ...failed.flatMap(({ table, verb, failures: list }) => [
      "",
      `FAILED ${table} ${verb}`,
      ...list.map((text) => `  ${text}`),
    ]),
    "",
    `${passed} passed, ${failures} failed, ${skipped} skipped`,
  ].join("\n");
};
