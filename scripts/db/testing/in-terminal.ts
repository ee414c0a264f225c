import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { root } from "../../setup/ensure-installed.ts";

/** What was seen on a terminal, without its control sequences. */
export interface TerminalRun {
  readonly seen: string;
  readonly code: number;
}

/** How often `words` are in `text`. */
const count = (text: string, words: string): number => text.split(words).length - 1;

/**
 * Runs `bun scripts/db.ts` on a pseudo-terminal.
 * @param keys what is typed, one after the other, whenever `prompt` is seen once more
 */
export const inTerminal = async (
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  keys: readonly string[] = [],
  prompt = "Enter:",
): Promise<TerminalRun> => {
  let seen = "";
  let typed = 0;
  const child = Bun.spawn([process.execPath, join(root, "scripts/db.ts"), ...words], {
    cwd: root,
    env: { ...process.env, ...environment },
    terminal: {
      cols: 120,
      rows: 30,
      data(terminal, data) {
        seen += new TextDecoder().decode(data);
        const key = keys[typed];
        if (key === undefined || count(seen, prompt) <= typed) return;
        typed++;
        terminal.write(key);
      },
    },
  });
  const code = await child.exited;
  return { seen: stripVTControlCharacters(seen), code };
};
