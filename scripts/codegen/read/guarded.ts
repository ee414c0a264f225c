/** What work on somebody else's code came to. */
export interface Guarded<T> {
  readonly result: { readonly value: T } | { readonly thrown: unknown };
  /** Variables of the environment that it asked for and that are not set. */
  readonly unset: readonly string[];
}

export class ExitAttempt extends Error {
  constructor(code: unknown) {
    super(`It ends the process (exit code ${String(code ?? 0)}) instead of being imported.`);
  }
}

const withExitRefused = async <T>(work: () => Promise<T>): Promise<T> => {
  const { exit } = process;
  process.exit = (code) => {
    throw new ExitAttempt(code);
  };
  try {
    return await work();
  } finally {
    process.exit = exit;
  }
};

/** Variables every runtime and every library looks for; their absence explains nothing. */
const usual =
  /^(?:NODE_|BUN_|npm_|CI$|DEBUG$|NO_COLOR$|FORCE_COLOR$|TERM|COLOR|TZ$|LANG|HOME$|VITEST|JEST)/;

/** Runs code that is not ours: it can't end the process, and what it misses is noted. */
export const guarded = async <T>(work: () => Promise<T>): Promise<Guarded<T>> => {
  const unset = new Set<string>();
  const { env } = process;
  process.env = new Proxy(env, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (value === undefined && typeof name === "string" && !usual.test(name)) unset.add(name);
      return value;
    },
  });
  try {
    const value = await withExitRefused(work);
    return { result: { value }, unset: [...unset] };
  } catch (thrown) {
    return { result: { thrown }, unset: [...unset] };
  } finally {
    process.env = env;
  }
};
