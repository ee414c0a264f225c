import { format } from "oxfmt";
import { version } from "oxfmt/package.json" with { type: "json" };
import { z } from "zod";
import config from "../../../.oxfmtrc.json" with { type: "json" };
import { digest } from "../kept/digest.ts";
import type { Kept } from "../kept/kept.ts";

/** A file with its path relative to the project's root. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

const { $schema: _, ignorePatterns: __, ...options } = config;

/** Texts by the digests of what they were before. */
type LaidOut = ReadonlyMap<string, string>;

const keptSchema = z.object({ layout: z.string(), texts: z.record(z.string(), z.string()) });

/** Changes with the formatter and its options. */
const layout = digest(JSON.stringify([version, options]));

const laidOutBefore = (kept: Kept | undefined): LaidOut => {
  const { data } = keptSchema.safeParse(kept?.load());
  return new Map(data?.layout === layout ? Object.entries(data.texts) : []);
};

const formatted = async ({ path, text }: TextFile): Promise<string> => {
  const { code, errors } = await format(path, text, options);
  const [error] = errors;
  if (error) {
    throw new Error(
      `${path} would not be valid TypeScript: ${error.message}\n${error.codeframe ?? ""}`,
    );
  }
  return code;
};

/** More at once keep the formatter's threads busy with each other: 900 files took six times as long. */
const AT_ONCE = 2;

/** Lays files out as `oxfmt` does in this repository; with `kept`, only those that are new since. */
export const formatFiles = async (files: readonly TextFile[], kept?: Kept): Promise<TextFile[]> => {
  const before = laidOutBefore(kept);
  const after = new Map<string, string>();
  const laidOut: TextFile[] = [];
  const waiting = files.entries();
  const work = async (): Promise<void> => {
    for (const [place, file] of waiting) {
      const key = digest(file.text);
      const text = before.get(key) ?? (await formatted(file));
      after.set(key, text);
      laidOut[place] = { path: file.path, text };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if ([...after.keys()].some((key) => !before.has(key)))
    kept?.save({ layout, texts: Object.fromEntries(after) });
  return laidOut;
};
