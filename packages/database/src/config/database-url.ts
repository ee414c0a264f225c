import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { MEMORY } from "../drivers/connection.ts";

/** What a DATABASE_URL leads to, or what is wrong with it. */
export type DatabaseLocation = { readonly path: string } | { readonly fault: string };

const FORMS = 'expected a path, a URL such as "file:data/headwater.db", or ":memory:"';

const fault = (text: string): DatabaseLocation => ({ fault: text });

const filePath = (url: string): DatabaseLocation => {
  if (/[?#]/.test(url)) return fault("a file: URL can't have a query or a fragment here");
  // `file:data/x.db` is no proper URL, and what people write: it is read as a relative path.
  if (!url.startsWith("file:/")) return { path: decodeURIComponent(url.slice("file:".length)) };
  return { path: fileURLToPath(url) };
};

const parse = (url: string): DatabaseLocation => {
  if (url === MEMORY || url === `file:${MEMORY}`) return { path: MEMORY };
  if (/^postgres(ql)?:/i.test(url)) {
    return fault("PostgreSQL is not supported yet; give the path of an SQLite file");
  }
  if (url.startsWith("file:")) {
    try {
      return filePath(url);
    } catch {
      return fault(`this is no file: URL that can be read; ${FORMS}`);
    }
  }
  // A single letter is a drive of Windows.
  const scheme = /^[a-z][a-z0-9+.-]+(?=:)/i.exec(url)?.[0];
  return scheme === undefined ? { path: url } : fault(`unknown kind "${scheme}:"; ${FORMS}`);
};

/**
 * Reads a DATABASE_URL: a path, a `file:` URL or `:memory:`. Relative paths count from `root`.
 * Faults never repeat the URL: it may hold a password.
 */
export const parseDatabaseUrl = (url: string, root: string): DatabaseLocation => {
  const location = parse(url);
  if ("fault" in location || location.path === MEMORY) return location;
  if (/(^|[\\/])$/.test(location.path)) return fault(`there is no name of a file; ${FORMS}`);
  if (location.path.includes("\0")) return fault(`there is a null character; ${FORMS}`);
  return { path: resolve(root, location.path) };
};
