import type { MigrationEvent } from "@headwater/database/migrator";
import { barText } from "../progress-bar.ts";

/** Where the lines go; a terminal takes a line that is written over. */
interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

const lineOf = (event: MigrationEvent): string | null => {
  switch (event.type) {
    case "waiting":
      return "Another process is migrating this database: waiting for it …";
    case "snapshot":
      return event.path === null ? null : `A copy of the database as it is: ${event.path}`;
    case "copying":
    case "start":
    case "step":
      return null;
    case "done": {
      const how = event.adopted ? "was there already, and is recorded" : event.direction;
      const kept = event.kept.length === 0 ? "" : `; kept ${event.kept.join(", ")}`;
      return `✓ ${event.migration}  ${how}  ${Math.round(event.durationMs)} ms${kept}`;
    }
  }
};

/** Tells what the migrator does: lines, and on a terminal a bar for what is going on. */
export const progressTeller = (screen: Screen = process.stdout) => {
  const clear = screen.isTTY === true ? "\r\u001b[2K" : "";
  return (event: MigrationEvent): void => {
    if (event.type === "copying" && clear !== "") screen.write(`${clear}Copying the database …`);
    if (event.type === "step" && clear !== "") {
      const text = `${barText((event.index + event.part) / event.of)}  ${event.label}`;
      screen.write(`${clear}${text.slice(0, (screen.columns ?? 80) - 1)}`);
    }
    const line = lineOf(event);
    if (line !== null) screen.write(`${clear}${line}\n`);
  };
};
