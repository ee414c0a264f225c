import { spawn } from "node:child_process";
import { join } from "node:path";
import { project } from "../../codegen/project.ts";

const COMPILER = join(project.root, "node_modules/.bin/tsc");

/** Several checkers would each look at the same libraries: that costs more than it saves. */
const ALONE = ["--checkers", "1"];

/** Runs the native compiler on the tsconfig in a folder; gives what it says. */
export const runCompiler = (folder: string): Promise<string> =>
  new Promise((done, failed) => {
    const child = spawn(COMPILER, ["-p", folder, "--pretty", "false", ...ALONE], { cwd: folder });
    let said = "";
    child.stdout.on("data", (chunk) => (said += String(chunk)));
    child.stderr.on("data", (chunk) => (said += String(chunk)));
    child.on("error", failed);
    child.on("close", () => done(said));
  });
