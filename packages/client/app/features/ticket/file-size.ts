const UNITS = ["B", "kB", "MB", "GB"];

/** `512 B`, `1.4 MB`. */
export const fileSize = (bytes: bigint): string => {
  let size = Number(bytes);
  let unit = 0;
  while (size >= 1000 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${unit === 0 || size >= 100 ? Math.round(size) : size.toFixed(1)} ${UNITS[unit]}`;
};
