/** `bun run build`: the package as it is published, with no dependency, in `dist/`. */
import { resolve } from "node:path";
import { pack } from "./pack.ts";

const packed = await pack(resolve(import.meta.dirname, "../dist"));
for (const { path, bytes } of packed) console.log(`${path.padEnd(24)} ${bytes} bytes`);
