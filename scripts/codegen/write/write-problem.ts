/** A file the generator must not write over or remove. */
export interface WriteProblem {
  readonly code: "HW4001" | "HW4002";
  readonly path: string;
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
}

/** A hand-written file stands where a generated one belongs. */
export const notGenerated = (path: string): WriteProblem => ({
  code: "HW4001",
  path,
  title: "A file that was not generated is in the way",
  cause: "It lacks the header that generated files begin with, so it may be somebody's work.",
  fix: "Move it out of the generated folder (hand-written code belongs in custom/ or routes/), or delete it, and generate again.",
});

/** A generated file no longer has the body it was written with. */
export const editedByHand = (path: string): WriteProblem => ({
  code: "HW4002",
  path,
  title: "A generated file was edited by hand",
  cause: "Its body no longer matches the hash in its header; generating would lose the edits.",
  fix: `Move the edits to schema.ts, custom/ or routes/. Then discard them here: delete ${path}, or restore it from git, and generate again.`,
});
