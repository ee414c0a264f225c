import { createHash } from "node:crypto";

/** A short name for a text: 16 hexadecimal digits of its SHA-256. */
export const digest = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 16);
