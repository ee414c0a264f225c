import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";

/** Sets the variables of a file of NAME=value lines, unless they are set already. */
export const loadEnvFile = (path: string): void => {
  for (const [name, value] of Object.entries(parseEnv(readFileSync(path, "utf8")))) {
    process.env[name] ??= value;
  }
};
