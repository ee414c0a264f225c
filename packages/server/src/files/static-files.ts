import { readFile, stat } from "node:fs/promises";
import { extname, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { LEAST_LENGTH } from "../http/compression.ts";
import { digest } from "../http/entity-tag.ts";

/** A file as it is sent. */
export interface StaticFile {
  readonly type: string;
  readonly etag: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Null where compressing is not worth it. */
  readonly gzipped: Uint8Array<ArrayBuffer> | null;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};
const COMPRESSED_ALREADY = new Set([".jpg", ".png", ".webp", ".woff2"]);
const compress = promisify(gzip);

/** The files of a folder, kept in memory once sent, and read again when they have changed. */
export class StaticFiles {
  readonly #root: string;
  readonly #kept = new Map<string, { readonly version: string; readonly file: StaticFile }>();

  constructor(root: string) {
    this.#root = resolve(root);
  }

  /** The file with this path below the folder; null when there is none, or it is a hidden one. */
  async find(path: string): Promise<StaticFile | null> {
    const place = this.#placeOf(path);
    if (place === null) return null;
    const facts = await stat(place).catch(() => null);
    if (facts === null || !facts.isFile()) return null;
    const version = `${facts.mtimeMs}-${facts.size}`;
    const kept = this.#kept.get(place);
    if (kept?.version === version) return kept.file;
    const file = await read(place);
    this.#kept.set(place, { version, file });
    return file;
  }

  #placeOf(path: string): string | null {
    if (path.includes("\0") || /(?:^|[\\/])\./.test(path)) return null;
    const place = resolve(this.#root, `.${sep}${path}`);
    return place.startsWith(this.#root + sep) ? place : null;
  }
}

const read = async (place: string): Promise<StaticFile> => {
  const bytes = new Uint8Array(await readFile(place));
  const extension = extname(place).toLowerCase();
  const worthIt = bytes.length >= LEAST_LENGTH && !COMPRESSED_ALREADY.has(extension);
  return {
    type: TYPES[extension] ?? "application/octet-stream",
    etag: `"${digest(Buffer.from(bytes).toString("latin1"))}"`,
    bytes,
    gzipped: worthIt ? new Uint8Array(await compress(bytes, { level: 9 })) : null,
  };
};
