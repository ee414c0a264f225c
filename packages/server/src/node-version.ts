const LEAST = [22, 18] as const;

/** Why this runtime can't run the server; null when it can. */
export const nodeIsTooOld = (versions: {
  readonly node?: string;
  readonly bun?: string;
}): string | null => {
  if (versions.bun !== undefined) return null;
  const [major = 0, minor = 0] = (versions.node ?? "0.0").split(".").map(Number);
  const [leastMajor, leastMinor] = LEAST;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return null;
  return `Headwater needs Node ${leastMajor}.${leastMinor} or later, or Bun; this is Node ${versions.node}.`;
};
