/** `bun run dev`: install, generate, build, migrate, seed and serve on one port; again on change. */
import { ensureInstalled } from "./setup/ensure-installed.ts";

await ensureInstalled();
const { runDev } = await import("./dev/run-dev.ts");
await runDev();
