import type { DbCommand } from "./command.ts";
import { structureCommand } from "./structure/structure-command.ts";

/** Every command, in the order of the help. */
export const commands: readonly DbCommand[] = [structureCommand];
