/** The exit code by which a watching generator asks to be started anew. */
const AGAIN = 75;
const SUPERVISED = "HEADWATER_SUPERVISED";

/** Whether another process starts this one anew when it asks for it. */
export const isSupervised = (): boolean => process.env[SUPERVISED] !== undefined;

/**
 * Ends the process so that a new one takes its place. What resolves imports (`tsconfig.json`,
 * `package.json`) is read once by a process, and can't be taken back.
 */
export const startAnew = (): never => process.exit(AGAIN);

/** Runs this very command in a process of its own, and again as often as that asks for it. */
export const supervise = async (): Promise<number> => {
  for (;;) {
    const child = Bun.spawn([process.execPath, ...process.argv.slice(1)], {
      env: { ...process.env, [SUPERVISED]: "1" },
      stdio: ["inherit", "inherit", "inherit"],
      // When this process goes, in whatever way, the channel closes and the child goes too.
      ipc: () => undefined,
    });
    const stop = (signal: NodeJS.Signals): void => child.kill(signal);
    process.once("SIGINT", stop).once("SIGTERM", stop);
    const code = await child.exited;
    process.off("SIGINT", stop).off("SIGTERM", stop);
    if (code !== AGAIN) return code;
  }
};

/** Ends this process when the one that started it is gone. */
export const endWithSupervisor = (): void => {
  if (isSupervised()) process.once("disconnect", () => process.exit());
};
