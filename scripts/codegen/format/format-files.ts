import { format } from "oxfmt";
import config from "../../../.oxfmtrc.json" with { type: "json" };

/** A file with its path relative to the project's root. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

const { $schema: _, ignorePatterns: __, ...options } = config;

/** Texts formatted before in this process, so that a watching generator formats what changed only. */
const known = new Map<string, string>();

const formatted = async ({ path, text }: TextFile): Promise<TextFile> => {
  const before = known.get(text);
  if (before !== undefined) return { path, text: before };
  const { code, errors } = await format(path, text, options);
  const [error] = errors;
  if (error) {
    throw new Error(
      `${path} would not be valid TypeScript: ${error.message}\n${error.codeframe ?? ""}`,
    );
  }
  known.set(text, code);
  return { path, text: code };
};

/** Lays files out as `oxfmt` does in this repository. */
export const formatFiles = (files: readonly TextFile[]): Promise<TextFile[]> =>
  Promise.all(files.map(formatted));
