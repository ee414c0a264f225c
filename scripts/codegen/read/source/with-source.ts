import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { digest } from "../../kept/digest.ts";
import { Kept } from "../../kept/kept.ts";
import { resolveLocal } from "../local-modules.ts";
import { Answers, Unanswered } from "./answers.ts";
import { SchemaSource } from "./schema-source.ts";
import { SourceGraph } from "./source-graph.ts";
import { loadTypeScript } from "./typescript.ts";

/** Which source is read, as {@link SchemaSource} asks for it. */
interface Reading {
  readonly entry: string;
  readonly nameOf: (path: string) => string;
}

const keptSchema = z.object({
  /** Digest of the code that answered. */
  reader: z.string(),
  /** Digests of the files that were read, by their paths. */
  files: z.record(z.string(), z.string()),
  followed: z
    .array(z.object({ specifier: z.string(), folder: z.string(), path: z.string().nullable() }))
    .readonly(),
  answers: z.record(z.string(), z.unknown()),
});

type KeptAnswers = z.infer<typeof keptSchema>;

const digestOf = (path: string): string | null => {
  try {
    return digest(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
};

let ownDigest: string | undefined;

/** Changes with the code that reads sources. */
const reader = (): string =>
  (ownDigest ??= digest(
    readdirSync(import.meta.dirname)
      .filter((name) => /(?<!\.test)\.ts$/.test(name))
      .toSorted()
      .map((name) => digestOf(join(import.meta.dirname, name)))
      .join(),
  ));

const isCurrent = ({ reader: by, files, followed }: KeptAnswers): boolean =>
  by === reader() &&
  Object.entries(files).every(([path, before]) => digestOf(path) === before) &&
  followed.every(({ specifier, folder, path }) => resolveLocal(specifier, folder) === path);

/** The answers about files that have not changed since; null when there are none. */
const answered = (kept: Kept): KeptAnswers["answers"] | null => {
  const { data } = keptSchema.safeParse(kept.load());
  return data !== undefined && isCurrent(data) ? data.answers : null;
};

/**
 * Reads what only the source of a schema knows. Loading the parser takes longer than all the rest,
 * so what it found is kept, and asked again only of files that have changed.
 */
export const withSource = async <R>(
  { entry, nameOf }: Reading,
  read: (source: SchemaSource) => R,
): Promise<R> => {
  const kept = new Kept("sources", [entry, nameOf(entry)]);
  const before = answered(kept);
  if (before !== null) {
    try {
      return read(new SchemaSource(new Answers(before, null), entry, nameOf));
    } catch (thrown) {
      // The same files may make another schema, of another environment say.
      if (!(thrown instanceof Unanswered)) throw thrown;
    }
  }
  const graph = new SourceGraph(await loadTypeScript());
  const answers = new Answers({}, graph);
  const result = read(new SchemaSource(answers, entry, nameOf));
  kept.save({
    reader: reader(),
    files: Object.fromEntries(graph.files.map(({ path, tree }) => [path, digest(tree.text)])),
    followed: graph.followed,
    answers: answers.known,
  } satisfies KeptAnswers);
  return result;
};
