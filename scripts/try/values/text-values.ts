import type { Column } from "../../codegen/model.ts";
import { type Draw, namedText } from "./named-text.ts";
import { postgresqlText } from "./postgresql-text.ts";

const capitals = (n: number): string => {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  let text = "";
  for (let rest = n; text.length < 4 || rest > 0; rest = Math.floor(rest / 26)) {
    text = letters.charAt(rest % 26) + text;
  }
  return text;
};

/** The longest text the column takes, as its validator or its SQL type says. */
const limitOf = ({ jsonSchema, sqlType }: Column): number => {
  const stated = jsonSchema["maxLength"];
  if (typeof stated === "number") return stated;
  return Number(
    /^(?:text|varchar|char|character varying|character)\s*\((\d+)\)/i.exec(sqlType)?.[1] ??
      Infinity,
  );
};

const fitted = (text: string, limit: number, n: number): string => {
  if (text.length <= limit) return text;
  const tail = n.toString(36);
  if (limit <= 6) return tail.padStart(limit, "a").slice(-limit);
  return text.slice(0, limit - tail.length - 1).trimEnd() + "-" + tail;
};

/** Texts for a column, the likeliest first. */
export const textValues = (column: Column, draw: Draw, owner: string): readonly unknown[] => {
  const { n, random } = draw;
  const known = [0, 5, 50].map((more) =>
    postgresqlText(column.sqlType.toLowerCase(), { n: n + more, random }),
  );
  if (known[0] !== null) return known;
  const limit = limitOf(column);
  const fit = (text: string) => fitted(text, limit, n);
  const moment = new Date(Date.UTC(2026, 0, 1, n, 7 * n)).toISOString();
  return [
    ...(/format":"uuid|uuid/.test(JSON.stringify(column.jsonSchema)) ? [random.uuid()] : []),
    fit(namedText(column.name, draw, owner)),
    fit(`a ${n}`),
    `person${n}@example.org`,
    `https://example.org/${n}`,
    random.uuid(),
    moment,
    moment.slice(0, 10),
    moment.slice(11, 16),
    `row-${n}`,
    `row_${n}`,
    capitals(n),
    capitals(n).slice(-2),
    capitals(n).toLowerCase(),
    capitals(n).slice(-3).toLowerCase(),
    String(n),
    String(1_000_000 + n),
    random.hex(64),
    random.hex(40),
    random.hex(32),
    random.hex(6),
    `#${random.hex(6)}`,
    `+3512100${1_000 + n}`,
    `192.0.2.${n % 256}`,
    `1.0.${n}`,
    JSON.stringify({ note: n }),
    JSON.stringify([n]),
    fit(`${"long text ".repeat(12)}${n}`),
    (n % 36).toString(36),
    // A path without a key leads nowhere.
    ...(column.inKey ? [] : [""]),
  ];
};
