import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of the package that a folder belongs to; null where there is none. */
export const packageFolder = (folder: string): string | null => {
  if (existsSync(join(folder, "package.json"))) return folder;
  const above = dirname(folder);
  return above === folder ? null : packageFolder(above);
};
