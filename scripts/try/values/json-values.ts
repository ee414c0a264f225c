import type { Column, Json, JsonSchema } from "../../codegen/model.ts";
import type { Draw } from "./named-text.ts";

const isSchema = (value: Json | undefined): value is JsonSchema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const alternatives = (schema: JsonSchema): readonly Json[] => {
  for (const word of ["anyOf", "oneOf", "allOf"]) {
    const found = schema[word];
    if (Array.isArray(found)) return found;
  }
  return [];
};

/** A value such as a JSON Schema describes. */
const described = (schema: JsonSchema, draw: Draw): Json => {
  if (schema["const"] !== undefined) return schema["const"];
  const words = schema["enum"];
  if (Array.isArray(words)) return words[draw.n % words.length] ?? null;
  const [first] = alternatives(schema);
  if (isSchema(first)) return described(first, draw);
  switch (schema["type"]) {
    case "object": {
      const properties = schema["properties"];
      if (!isSchema(properties)) return { note: `row ${draw.n}` };
      return Object.fromEntries(
        Object.entries(properties).map(([name, one]) => [
          name,
          isSchema(one) ? described(one, draw) : null,
        ]),
      );
    }
    case "array": {
      const items = schema["items"];
      return isSchema(items) ? [described(items, draw)] : [];
    }
    case "string":
      return `row ${draw.n}`;
    case "integer":
    case "number":
      return draw.n;
    case "boolean":
      return draw.n % 2 === 0;
    default:
      return { note: `row ${draw.n}`, tags: ["first", "second"], count: draw.n };
  }
};

/** As many numbers as a `vector(3)` has. */
const vector = (length: number, { random }: Draw): number[] =>
  Array.from({ length }, () => random.between(-8, 8) / 4);

const dimensions = ({ sqlType }: Column): number | null => {
  const [, length] = /^(?:vector|halfvec)\((\d+)\)/i.exec(sqlType) ?? [];
  return length === undefined ? null : Number(length);
};

/** JSON for a column, the likeliest first. */
export const jsonValues = (column: Column, draw: Draw): readonly unknown[] => {
  const length = dimensions(column);
  if (length !== null) return [vector(length, draw)];
  const { type, sqlType } = column;
  const { n } = draw;
  if (/^(?:point|geometry)/i.test(sqlType)) return [[n % 90, 1.5], { x: n % 90, y: 1.5 }];
  if (/^line\b/i.test(sqlType)) return [[1, 2, n], { a: 1, b: 2, c: n }];
  const list = /\[\]$|^(?:Readonly)?Array</.test(type);
  return [
    described(column.jsonSchema, draw),
    ...(list ? [[`row ${n}`, "second"], [n, 2], [{ note: n }]] : []),
    { note: `row ${n}`, tags: ["first", "second"], count: n },
    [`row ${n}`],
    [n],
    {},
    [],
    `row ${n}`,
    n,
    true,
  ];
};
