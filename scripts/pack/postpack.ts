/** After `bun pm pack` in a package: gives its folder back to the workspace. */
import { basename } from "node:path";
import { packingOf } from "./packages.ts";
import { restore } from "./restore.ts";

await restore(packingOf(basename(process.cwd())).folder);
