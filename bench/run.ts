/** `bun run bench`: every benchmark in one go; `bun run bench http` and so on for one of them. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled } from "../scripts/setup/ensure-installed.ts";

await ensureInstalled();
if (!existsSync(join(import.meta.dirname, "node_modules"))) {
  console.log("Installing the benchmark's own dependencies …");
  const { success } = Bun.spawnSync([process.execPath, "install", "--frozen-lockfile"], {
    cwd: import.meta.dirname,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (!success) process.exit(1);
}

const { benchmarks } = await import("./benchmarks.ts");
const chosen = process.argv.slice(2);
const names = benchmarks.map(({ name }) => name);
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark is named ${unknown.join(", ")}; there are: ${names.join(", ")}`);
  process.exit(1);
}
for (const { name, title, run } of benchmarks) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n${title}\n`);
  await run();
}
