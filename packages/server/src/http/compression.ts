import { gzip, gzipSync } from "node:zlib";

/** Below this, a compressed answer is hardly smaller and costs more. */
export const LEAST_LENGTH = 1_024;
/** Up to this, compressing at once is quicker than asking another thread to. */
const SYNCHRONOUS_LENGTH = 32_768;
const LEVEL = 3;

/** Whether `Accept-Encoding` allows gzip. */
export const acceptsGzip = (header: string | null): boolean => {
  if (header === null) return false;
  if (header === "gzip") return true;
  let star = false;
  for (const part of header.split(",")) {
    const [name = "", ...parameters] = part.split(";");
    const coding = name.trim().toLowerCase();
    if (coding !== "gzip" && coding !== "*") continue;
    const refused = parameters.some((parameter) => /^\s*q\s*=\s*0(?:\.0*)?\s*$/i.test(parameter));
    if (coding === "gzip") return !refused;
    star = !refused;
  }
  return star;
};

/** Text, compressed; at once when it is short. */
export const compress = (
  text: string | Uint8Array,
): Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>> => {
  if (text.length <= SYNCHRONOUS_LENGTH) return gzipSync(text, { level: LEVEL });
  return new Promise((resolve, reject) => {
    gzip(text, { level: LEVEL }, (error, result) => {
      if (error) reject(error);
      else resolve(result);
    });
  });
};
