import type { Column } from "../../codegen/model.ts";
import { type Draw, namedText } from "./named-text.ts";

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

/** Texts of the types that PostgreSQL has for what is no plain text. */
const typed = (type: string, { n, random }: Draw): readonly string[] | null => {
  const at = new Date(Date.UTC(2026, 0, 1 + (n % 300), n % 24, n % 60)).toISOString();
  if (/^uuid\b/.test(type)) return [random.uuid()];
  if (/^date\b/.test(type)) return [at.slice(0, 10)];
  if (/^timestamp.*with time zone|^timestamptz/.test(type))
    return [at.replace("T", " ").slice(0, 19) + "+00"];
  if (type.startsWith("timestamp")) return [at.replace("T", " ").slice(0, 19)];
  if (/^time\b.*with time zone|^timetz/.test(type)) return [at.slice(11, 19) + "+00"];
  if (/^time\b/.test(type)) return [at.slice(11, 19)];
  if (type.startsWith("interval")) return [`${String(1 + (n % 23)).padStart(2, "0")}:00:00`];
  if (type.startsWith("inet")) return [`192.0.2.${n % 256}`];
  if (type.startsWith("cidr")) return [`10.${n % 256}.0.0/16`];
  if (type.startsWith("macaddr8"))
    return [`08:00:2b:01:02:03:04:${(n % 256).toString(16).padStart(2, "0")}`];
  if (type.startsWith("macaddr"))
    return [`08:00:2b:01:02:${(n % 256).toString(16).padStart(2, "0")}`];
  const bits = /^bit(?: varying)?(?:\((\d+)\))?/.exec(type);
  if (bits !== null) {
    const length = Number(bits[1] ?? 1);
    return [(n % 2 ** Math.min(length, 30)).toString(2).padStart(length, "0")];
  }
  if (type.startsWith("tsvector")) return [`'garden':1 'row${n}':2`];
  if (type.startsWith("xml")) return [`<row>${n}</row>`];
  return null;
};

/** Texts for a column, the likeliest first. */
export const textValues = (column: Column, draw: Draw, owner: string): readonly unknown[] => {
  const { n, random } = draw;
  const known = typed(column.sqlType.toLowerCase(), draw);
  if (known !== null) return known;
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
    "",
  ];
};
