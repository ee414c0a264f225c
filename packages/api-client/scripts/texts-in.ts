import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** All files of a folder of this kind, with their text. */
export const textsIn = async (directory: string, ending: string): Promise<Map<string, string>> => {
  const names = await readdir(directory, { recursive: true });
  const texts = new Map<string, string>();
  for (const name of names.filter((one) => one.endsWith(ending)).toSorted()) {
    texts.set(name, await Bun.file(join(directory, name)).text());
  }
  return texts;
};
