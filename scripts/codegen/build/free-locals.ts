import type { DeclaredType } from "../read/facts.ts";

/** Where a name stands for a type: not after a dot, not within a text, not as a property. */
const uses = (name: string): RegExp =>
  new RegExp(`(?<![\\w$."'\`])${name.replaceAll("$", "\\$")}(?![\\w$"'\`]|\\s*\\??:)`, "g");

/** A type whose imports take no name that the generated file has for something else. */
export const withFreeLocals = (
  declared: DeclaredType,
  taken: ReadonlySet<string>,
): DeclaredType => {
  let { text } = declared;
  const imports = declared.imports.map((one) => {
    if (!taken.has(one.local)) return one;
    const local = `${one.local}Import`;
    text = text.replaceAll(uses(one.local), local);
    return { ...one, local };
  });
  return { ...declared, text, imports };
};
