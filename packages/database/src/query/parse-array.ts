/** A part of a PostgreSQL array: its text, or null; or the parts of an inner array. */
export type ArrayPart = string | null | readonly ArrayPart[];

/**
 * Reads the text of a PostgreSQL array: `{a,"b \"c\"",NULL,{…}}`. Bounds in front of it
 * (`[0:1]={a,b}`) are passed over.
 */
export const parseArray = (text: string): readonly ArrayPart[] => {
  let at = text.indexOf("{");

  const quoted = (): string => {
    let value = "";
    for (at += 1; text[at] !== '"' && at < text.length; at += 1) {
      if (text[at] === "\\") at += 1;
      value += text[at] ?? "";
    }
    at += 1;
    return value;
  };
  const bare = (): string | null => {
    let value = "";
    for (; text[at] !== "," && text[at] !== "}" && at < text.length; at += 1) {
      if (text[at] === "\\") at += 1;
      value += text[at] ?? "";
    }
    return value === "NULL" ? null : value;
  };
  const list = (): ArrayPart[] => {
    const parts: ArrayPart[] = [];
    at += 1;
    while (at < text.length && text[at] !== "}") {
      if (text[at] === ",") at += 1;
      else if (text[at] === "{") parts.push(list());
      else parts.push(text[at] === '"' ? quoted() : bare());
    }
    at += 1;
    return parts;
  };
  return at === -1 ? [] : list();
};
