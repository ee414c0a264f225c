/** Values separated by commas; `\,` is a comma within a value and `\\` a backslash. */
export function splitList(text: string): string[] {
  if (!text.includes("\\")) return text.split(",");
  const values: string[] = [];
  let value = "";
  for (let i = 0; i < text.length; i++) {
    const next = text[i + 1];
    if (text[i] === "\\" && (next === "," || next === "\\")) {
      value += next;
      i += 1;
    } else if (text[i] === ",") {
      values.push(value);
      value = "";
    } else {
      value += text[i];
    }
  }
  values.push(value);
  return values;
}

export const joinList = (values: readonly string[]): string =>
  values.map((value) => value.replace(/[\\,]/g, "\\$&")).join(",");
