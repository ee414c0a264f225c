import { join, resolve } from "node:path";
import { CryptoHasher, Glob } from "bun";

const root = resolve(import.meta.dirname, "../../..");

/** All that the data browser is built of; `bun.lock` stands for what others have written. */
const SOURCES = [
  "bun.lock",
  "packages/client/{browser,ui,scripts}/**/*.{ts,tsx,css,html,svg}",
  "packages/client/src/{*.ts,runtime/**/*.{ts,tsx}}",
  "packages/api-client/src/{*.ts,runtime/**/*.ts}",
  "packages/database/src/{filter,wire}/**/*.ts",
];

/** A hash of the data browser's sources: another one when any of them has changed. */
export const sourcesHash = async (): Promise<string> => {
  const files = SOURCES.flatMap((pattern) => [...new Glob(pattern).scanSync(root)]).toSorted();
  const contents = await Promise.all(files.map((file) => Bun.file(join(root, file)).bytes()));
  const hasher = new CryptoHasher("sha256");
  for (const [index, file] of files.entries()) {
    hasher.update(`${file}\0`);
    hasher.update(contents[index] ?? "");
  }
  return hasher.digest("hex");
};
