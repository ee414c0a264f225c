import { error, warning } from "./entry.ts";

/** HW15…: files that the generator must not write over or remove. */
export const writeEntries = {
  HW1501: error<{ file: string }>(
    "A file that was not generated is in the way",
    ({ file }) =>
      `${file} lacks the header that generated files begin with, so it may be somebody's work.`,
    "Move it out of the generated folder (hand-written code belongs in custom/ or routes/), or delete it, and generate again.",
    {
      data: { file: "packages/server/src/generated/tickets.routes.gen.ts" },
      when: "Somebody puts a file of their own into a generated folder, under a name that the generator uses.",
      file: "packages/server/src/generated/tickets.routes.gen.ts",
    },
  ),
  HW1502: error<{ file: string }>(
    "A generated file was edited by hand",
    ({ file }) =>
      `The body of ${file} is not what its header's hash was taken of: generating would lose the edits.`,
    ({ file }) =>
      `Keep the edits in schema.ts, custom/ or routes/. Then delete ${file}, or restore it from git, and generate again. To keep the file as it is for good: \`bun run eject TABLE\`.`,
    {
      data: { file: "packages/client/src/generated/tickets.hooks.gen.ts" },
      when: "Somebody changes a line of a generated file, then `bun run generate`.",
      file: "packages/client/src/generated/tickets.hooks.gen.ts",
    },
  ),
  HW1503: warning<{ file: string; stem: string }>(
    "Hand-written code leans on a table that is gone",
    ({ file, stem }) => `${file} uses what was generated for "${stem}", which no table has now.`,
    ({ file }) => `Delete ${file}, or take out what it did with that table.`,
    {
      data: { file: "packages/database/src/custom/labels.ts", stem: "labels" },
      when: "`packages/database/src/custom/labels.ts` extends the generated repository of `labels`, and the table is taken out of the schema.",
      file: "packages/database/src/custom/labels.ts",
    },
  ),
  HW1504: error<{ file: string }>(
    "A merge has left both sides in a generated file",
    ({ file }) => `${file} holds the marks of a conflict.`,
    ({ file }) =>
      `Merge schema.ts first. Then take either side (\`git checkout --ours ${file}\`), for the file is made anew, and generate again.`,
    {
      data: { file: "packages/server/src/generated/tickets.routes.gen.ts" },
      when: "Two branches have changed a table, and `bun run generate` comes before their conflict is resolved.",
      file: "packages/server/src/generated/tickets.routes.gen.ts",
    },
  ),
  HW1505: warning<{
    table: string;
    changed: readonly string[];
    itself: boolean;
    files: readonly string[];
  }>(
    "Ejected files are behind the schema",
    ({ table, changed, itself, files }) => {
      const parts = [
        ...changed.map((name) => `"${name}"`),
        ...(itself ? ["its keys or names"] : []),
      ];
      return `"${table}" has changed in ${parts.join(", ")} since its files were ejected; made anew, these would look different: ${files.join(", ")}.`;
    },
    ({ table, files }) =>
      `Bring ${files.length === 1 ? "it" : "them"} up to the schema by hand, then say so with \`bun run eject ${table}\`. To see what the generator makes of it, move ${files.length === 1 ? "it" : "them"} aside and generate.`,
    {
      data: {
        table: "labels",
        changed: ["color"],
        itself: false,
        files: ["packages/database/src/generated/labels.validator.gen.ts"],
      },
      when: "`bun run eject labels --only validators` was run, and `color` gets another type or another bound in the schema.",
      file: "packages/database/src/schema.ts",
    },
  ),
} as const;
