export type Severity = "error" | "warning" | "notice";

/** Something that makes a diagnostic, and what its message is then made from. */
export type Example<Data> = { readonly data: Data } & (
  | {
      /** A whole schema, but for the usual imports. Its code stands as a comment on the line it is said of. */
      readonly schema: string;
    }
  | {
      /** What leads to it, where no schema does. */
      readonly when: string;
      /** The file it is said of. */
      readonly file: string;
    }
);

/** What a code means, and what to say each time it occurs. */
export interface Entry<Data> {
  readonly severity: Severity;
  readonly title: string;
  readonly cause: (data: Data) => string;
  readonly fix: (data: Data) => string;
  readonly example: Example<Data>;
}

type Text<Data> = string | ((data: Data) => string);

const said = <Data>(text: Text<Data>): ((data: Data) => string) =>
  typeof text === "string" ? () => text : text;

const entry =
  (severity: Severity) =>
  <Data = Record<never, never>>(
    title: string,
    cause: Text<Data>,
    fix: Text<Data>,
    example: Example<Data>,
  ): Entry<Data> => ({ severity, title, cause: said(cause), fix: said(fix), example });

/** The schema can't be used until it is put right. */
export const error = entry("error");
/** Something is left out, or won't work as its author may think. */
export const warning = entry("warning");
/** Something was decided for the author. */
export const notice = entry("notice");

/** `a`, `b` and `c`. */
export const listed = (names: readonly string[]): string => {
  const quoted = names.map((name) => `"${name}"`);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} and ${last}`;
};

/** What may have been meant, as a half sentence. */
export const meant = (suggestion: string | null): string =>
  suggestion === null ? "" : ` Did you mean "${suggestion}"?`;
