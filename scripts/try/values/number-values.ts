import type { Column } from "../../codegen/model.ts";
import type { Draw } from "./named-text.ts";

const START_S = Date.UTC(2026, 0, 1) / 1000;

/** Whole numbers for a column, the likeliest first. */
export const wholeValues = ({ name, inKey }: Column, { n, random }: Draw): readonly number[] => {
  const likely = (): number => {
    if (inKey) return n + 1;
    if (/(At|Date|Time|Timestamp|_at|Ms|_ms)$/.test(name)) return START_S + n * 3_600;
    if (/year/i.test(name)) return 1990 + (n % 40);
    if (/age$/i.test(name)) return 18 + (n % 60);
    if (/percent|progress|score|rating/i.test(name)) return n % 100;
    if (/order|position|index|rank|sort|version|number$/i.test(name)) return n;
    if (/price|amount|cents|total|size|bytes/i.test(name)) return random.between(100, 100_000);
    if (/port$/i.test(name)) return 8_000 + n;
    return n + 1;
  };
  return [
    likely(),
    n,
    n % 2,
    n % 5,
    1 + (n % 5),
    1 + (n % 100),
    10 * n,
    1_000 + n,
    0,
    1,
    START_S + n,
    1_000_000 + n,
    -1 - n,
  ];
};

/** Numbers with a fraction that binary keeps exactly. */
export const numberValues = (column: Column, draw: Draw): readonly number[] => {
  if (/^lat(itude)?$/i.test(column.name)) return [(draw.n % 80) + 0.25];
  if (/^(lng|lon|longitude)$/i.test(column.name)) return [(draw.n % 170) + 0.75];
  return [draw.n + draw.random.between(0, 3) / 4, (draw.n % 4) / 4, ...wholeValues(column, draw)];
};

export const bigintValues = (column: Column, draw: Draw): readonly bigint[] => [
  // What a custom type reads comes from the driver as a number.
  ...(column.inKey || column.storage === "custom"
    ? [BigInt(draw.n + 1)]
    : [9_007_199_254_740_993n + BigInt(draw.n)]),
  ...wholeValues(column, draw).map(BigInt),
];

/** Digits before and behind the point that `numeric(6, 2)` has; plenty where none are stated. */
const digitsOf = (sqlType: string): { readonly whole: number; readonly fraction: number } => {
  const [, precision = "10", scale] = /\((\d+)(?:,\s*(\d+))?\)/.exec(sqlType) ?? [];
  const fraction = Number(scale ?? (sqlType.includes("(") ? 0 : 2));
  return { whole: Number(precision) - fraction, fraction };
};

/** A number as a column of decimals has it; none where it has no room for it. */
export const decimalTexts =
  ({ sqlType }: Column) =>
  (value: number): readonly string[] => {
    const { whole, fraction } = digitsOf(sqlType);
    return Math.abs(value) < 10 ** whole ? [value.toFixed(Math.min(fraction, 4))] : [];
  };

/** Decimals as text, within the digits that `numeric(6, 2)` has. */
export const decimalValues = ({ sqlType }: Column, { n }: Draw): readonly string[] => {
  const { whole: places, fraction } = digitsOf(sqlType);
  const most = 10 ** Math.min(places, 9);
  const whole = String((n * 7 + 1) % most);
  const digits = String((n * 37) % 100)
    .padStart(2, "0")
    .padEnd(fraction, "0")
    .slice(0, fraction);
  return [
    fraction === 0 ? whole : `${whole}.${digits}`,
    whole,
    String(n % most),
    String(n % 10),
    "0",
  ];
};
