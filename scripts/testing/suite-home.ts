import { chmodSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { platform, tmpdir } from "node:os";
import { join } from "node:path";

/** What tests must not leave behind when they have ended. */
export interface Leftovers {
  /** Names in the folder for temporary files. */
  readonly files: readonly string[];
  /** The programs of processes that still run. Known on Linux only. */
  readonly programs: readonly string[];
}

/** The folder in which one suite, and whatever it starts, has its temporary files. */
export interface SuiteHome extends Disposable {
  readonly environment: Readonly<Record<string, string>>;
  leftovers(): Leftovers;
  /** Ends what leftovers() has named; elsewhere than on Linux it knows of none. */
  endProcesses(): void;
}

/** As a process was started; nothing where it has gone or is somebody else's. */
const environmentOf = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/environ`, "utf8");
  } catch {
    return "";
  }
};

const programOf = (pid: string): string | null => {
  try {
    return readlinkSync(`/proc/${pid}/exe`);
  } catch {
    return null;
  }
};

interface Left {
  readonly pid: number;
  readonly program: string;
}

/** Every process inherits where its temporary files go, and is known by it. */
const processesIn = (folder: string): Left[] => {
  if (platform() !== "linux") return [];
  return readdirSync("/proc").flatMap((pid) => {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) return [];
    const mine = environmentOf(pid).split("\0").includes(`TMPDIR=${folder}`);
    // What has ended and waits to be noticed has no program any more.
    const program = mine ? programOf(pid) : null;
    return program === null ? [] : [{ pid: Number(pid), program }];
  });
};

/** Makes a folder that goes, with all that is still in it, when disposed. */
export const suiteHome = (): SuiteHome => {
  const folder = mkdtempSync(join(tmpdir(), "headwater-suite-"));
  // As the folder that it stands for: PostgreSQL runs as another user, who removes its own.
  chmodSync(folder, 0o1777);
  return {
    environment: { TMPDIR: folder, TEMP: folder, TMP: folder },
    leftovers: () => ({
      files: readdirSync(folder),
      programs: processesIn(folder).map(({ program }) => program),
    }),
    endProcesses() {
      for (const { pid } of processesIn(folder)) {
        try {
          process.kill(pid, "SIGKILL");
        } catch {
          // It has ended by itself.
        }
      }
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
};
