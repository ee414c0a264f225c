/** The text with A to Z in lower case and nothing else changed, as every engine folds it. */
export const foldCase = (text: string): string =>
  /[A-Z]/.test(text) ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text;

/** Order by code point, which UTF-16 units don't give above U+FFFF. */
export function compareText(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return isSurrogate(x) === isSurrogate(y) ? x - y : isSurrogate(x) ? 1 : -1;
  }
  return a.length - b.length;
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** A piece of a `like` pattern: plain text, any one character (`_`), or any number of them (`%`). */
export type LikePart = { readonly text: string } | "one" | "many";

/** Takes a pattern apart; a backslash makes the character after it plain. */
export function likeParts(pattern: string): LikePart[] {
  const parts: LikePart[] = [];
  let text = "";
  const flush = () => {
    if (text !== "") parts.push({ text });
    text = "";
  };
  for (let i = 0; i < pattern.length; i++) {
    const unit = pattern[i] ?? "";
    if (unit === "\\" && i + 1 < pattern.length) {
      i += 1;
      text += pattern[i];
    } else if (unit === "%" || unit === "_") {
      flush();
      if (unit === "_") parts.push("one");
      else if (parts.at(-1) !== "many") parts.push("many");
    } else {
      text += unit;
    }
  }
  flush();
  return parts;
}

/** Whether the whole text fits the pattern, letter by letter. Never slower than both lengths multiplied. */
export function isLike(text: string, pattern: string): boolean {
  const characters = Array.from(text);
  const wanted = likeParts(pattern).flatMap((part): LikePart[] =>
    typeof part === "string" ? [part] : Array.from(part.text, (text) => ({ text })),
  );
  let at = 0;
  let want = 0;
  let resume: { at: number; want: number } | undefined;
  while (at < characters.length) {
    const next = wanted[want];
    if (next === "many") {
      want += 1;
      resume = { at, want };
    } else if (next && (next === "one" || next.text === characters[at])) {
      at += 1;
      want += 1;
    } else if (resume !== undefined) {
      resume.at += 1;
      ({ at, want } = resume);
    } else {
      return false;
    }
  }
  while (wanted[want] === "many") want += 1;
  return want === wanted.length;
}
