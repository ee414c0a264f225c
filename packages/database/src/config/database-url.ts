import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { MEMORY } from "../drivers/connection.ts";
import { isPostgresqlUrl } from "./place.ts";
import { sslFault } from "./ssl-options.ts";

interface Fault {
  readonly fault: string;
}

/** What a DATABASE_URL leads to, or what is wrong with it. */
export type DatabaseLocation =
  | { readonly dialect: "sqlite"; readonly path: string }
  | { readonly dialect: "postgresql"; readonly url: string }
  | Fault;

const FORMS =
  'expected a path, ":memory:", or a URL such as "file:data/headwater.db" or "postgres://user@host/name"';

const fault = (text: string): Fault => ({ fault: text });

const file = (path: string): DatabaseLocation => ({ dialect: "sqlite", path });

const postgresql = (url: string): DatabaseLocation => {
  if (!URL.canParse(url)) {
    return fault('this is no URL that can be read; expected "postgres://user:password@host/name"');
  }
  const wrong = sslFault(new URL(url).searchParams);
  return wrong === null ? { dialect: "postgresql", url } : fault(wrong);
};

const filePath = (url: string): DatabaseLocation => {
  if (/[?#]/.test(url)) return fault("a file: URL can't have a query or a fragment here");
  // `file:data/x.db` is no proper URL, and what people write: it is read as a relative path.
  if (!url.startsWith("file:/")) return file(decodeURIComponent(url.slice("file:".length)));
  return file(fileURLToPath(url));
};

const parse = (url: string): DatabaseLocation => {
  if (url === MEMORY || url === `file:${MEMORY}`) return file(MEMORY);
  if (isPostgresqlUrl(url)) return postgresql(url);
  if (url.startsWith("file:")) {
    try {
      return filePath(url);
    } catch {
      return fault(`this is no file: URL that can be read; ${FORMS}`);
    }
  }
  // A single letter is a drive of Windows.
  const scheme = /^[a-z][a-z0-9+.-]+(?=:)/i.exec(url)?.[0];
  return scheme === undefined ? file(url) : fault(`unknown kind "${scheme}:"; ${FORMS}`);
};

/**
 * Reads a DATABASE_URL: a path, a `file:` or `postgres:` URL or `:memory:`. Relative paths count from `root`.
 * Faults never repeat the URL: it may hold a password.
 */
export const parseDatabaseUrl = (url: string, root: string): DatabaseLocation => {
  const location = parse(url);
  if ("fault" in location || location.dialect === "postgresql") return location;
  if (location.path === MEMORY) return location;
  if (/(^|[\\/])$/.test(location.path)) return fault(`there is no name of a file; ${FORMS}`);
  if (location.path.includes("\0")) return fault(`there is a null character; ${FORMS}`);
  return file(resolve(root, location.path));
};
