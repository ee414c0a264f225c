import type { Draw } from "./named-text.ts";

/** A length of time in the units that the type keeps: `interval day to hour`, `interval month`. */
const intervalText = (type: string, n: number): string => {
  const count = 2 + (n % 20);
  if (type.startsWith("interval year")) return `${count} years`;
  if (type.startsWith("interval month")) return `${2 + (n % 10)} mons`;
  if (type.startsWith("interval day")) return `${count} days`;
  if (type.startsWith("interval minute")) return `00:${String(count).padStart(2, "0")}:00`;
  if (type.startsWith("interval second")) return `00:00:${String(count).padStart(2, "0")}`;
  return `${String(count).padStart(2, "0")}:00:00`;
};

const DAY_MS = 86_400_000;

/** A range, or several, as PostgreSQL writes them. */
const rangeText = (type: string, n: number): string | null => {
  const [, of, multi] = /^(int4|int8|num|ts|tstz|date)(multi)?range/.exec(type) ?? [];
  if (of === undefined) return null;
  const day = (more: number) => new Date(Date.UTC(2026, 0, 1) + (n + more) * DAY_MS);
  const bound = (more: number): string => {
    const date = day(more).toISOString().slice(0, 10);
    if (of === "date") return date;
    if (of === "ts") return `"${date} 00:00:00"`;
    return of === "tstz" ? `"${date} 00:00:00+00"` : String(n + more);
  };
  const range = `[${bound(0)},${bound(5)})`;
  return multi === undefined ? range : `{${range}}`;
};

/** What is drawn on a plane, and other texts with a syntax, as PostgreSQL writes them. */
const shapeText = (type: string, n: number): string | null => {
  if (type.startsWith("box")) return `(${n + 1},1),(${n},0)`;
  if (type.startsWith("circle")) return `<(${n},1),2>`;
  if (type.startsWith("lseg")) return `[(0,0),(${n},1)]`;
  if (type.startsWith("path")) return `((0,0),(${n},1),(1,2))`;
  if (type.startsWith("polygon")) return `((0,0),(${n},1),(1,2))`;
  if (type.startsWith("tsquery")) return `'garden' & 'row${n}'`;
  if (type.startsWith("pg_lsn")) return `0/${(4_096 + n).toString(16).toUpperCase()}`;
  if (type.startsWith("money")) return `$${1 + (n % 900)}.50`;
  if (type.startsWith("hstore")) return `"row"=>"${n}"`;
  if (type.startsWith("ltree")) return `top.row${n}`;
  return null;
};

/** A text of a type that PostgreSQL has for what is no plain text; null of other types. */
export const postgresqlText = (type: string, { n, random }: Draw): string | null => {
  const at = new Date(Date.UTC(2026, 0, 1 + (n % 300), n % 24, n % 60)).toISOString();
  if (/^uuid\b/.test(type)) return random.uuid();
  if (/^date\b/.test(type)) return at.slice(0, 10);
  if (/^timestamp.*with time zone|^timestamptz/.test(type))
    return at.replace("T", " ").slice(0, 19) + "+00";
  if (type.startsWith("timestamp")) return at.replace("T", " ").slice(0, 19);
  if (/^time\b.*with time zone|^timetz/.test(type)) return at.slice(11, 19) + "+00";
  if (/^time\b/.test(type)) return at.slice(11, 19);
  if (type.startsWith("interval")) return intervalText(type, n);
  if (type.startsWith("inet")) return `192.0.2.${n % 256}`;
  if (type.startsWith("cidr")) return `10.${n % 256}.0.0/16`;
  if (type.startsWith("macaddr8"))
    return `08:00:2b:01:02:03:04:${(n % 256).toString(16).padStart(2, "0")}`;
  if (type.startsWith("macaddr"))
    return `08:00:2b:01:02:${(n % 256).toString(16).padStart(2, "0")}`;
  const bits = /^bit(?: varying)?(?:\((\d+)\))?/.exec(type);
  if (bits !== null) {
    const length = Number(bits[1] ?? 1);
    return (n % 2 ** Math.min(length, 30)).toString(2).padStart(length, "0");
  }
  if (type.startsWith("tsvector")) return `'garden':1 'row${n}':2`;
  if (type.startsWith("xml")) return `<row>${n}</row>`;
  return rangeText(type, n) ?? shapeText(type, n);
};
