import { existsSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../codegen/project.ts";

const UI = join(project.root, "packages/client/dist-browser");

/** The folder of the web UI that shows any schema; null where it has not been built. */
export const uiFolder = (): string | null => (existsSync(join(UI, "index.html")) ? UI : null);
