import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const hasWorkspaces = (folder: string): boolean => {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return false;
  try {
    const content: unknown = JSON.parse(readFileSync(file, "utf8"));
    return typeof content === "object" && content !== null && "workspaces" in content;
  } catch {
    return false;
  }
};

/** The folder whose package.json holds the workspaces `from` is in; `from` itself outside of any. */
export const workspaceRoot = (from: string): string => {
  for (let folder = from; ; folder = dirname(folder)) {
    if (hasWorkspaces(folder)) return folder;
    if (dirname(folder) === folder) return from;
  }
};
