import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { LIBRARY } from "./manifest.ts";

/** The workspace's package.json, as long as that of the packed package stands in its place. */
export const KEPT_MANIFEST = "package.workspace.json";

/** Gives a package's folder back to the workspace, removing what was there to be packed. */
export const restore = async (folder: string): Promise<void> => {
  const kept = join(folder, KEPT_MANIFEST);
  if (existsSync(kept)) await rename(kept, join(folder, "package.json"));
  await rm(join(folder, "LICENSE"), { force: true });
  await rm(join(folder, LIBRARY), { recursive: true, force: true });
};
