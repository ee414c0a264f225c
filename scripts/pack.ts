/** `bun run pack [FOLDER]`: packs the packages for other projects, all four, into a folder. */
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { Command } from "commander";
import { PACKAGE_NAMES, packingOf } from "./pack/packages.ts";

/** Gives the path of the tarball. @throws with what the packing says */
const pack = async (name: string, destination: string): Promise<string> => {
  const command = [process.execPath, "pm", "pack", "--quiet", "--destination", destination];
  const child = Bun.spawn(command, {
    cwd: packingOf(name).folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [said, errors, code] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  if (code !== 0) throw new Error(`${name} can't be packed:\n${said}${errors}`);
  const tarball = said.split("\n").findLast((line) => line.endsWith(".tgz")) ?? "";
  return resolve(destination, tarball);
};

const { args } = new Command("bun run pack")
  .description("Packs the packages for other projects into a folder, by default ./packed.")
  .argument("[folder]")
  .parse();
const destination = resolve(args[0] ?? "packed");
mkdirSync(destination, { recursive: true });
// One after the other: the compiler takes every core it finds.
for (const name of PACKAGE_NAMES) console.log(await pack(name, destination));
