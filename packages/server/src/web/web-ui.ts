import { StaticFiles } from "../files/static-files.ts";
import { fileAnswer } from "../files/file-answer.ts";
import type { Handler } from "../server-env.ts";
import { notBuiltPage } from "./not-built-page.ts";

/** Answers with a page or a file of a web UI; null where it has none. */
export type WebPages = (...parameters: Parameters<Handler>) => Promise<Response | null>;

/** Names of built assets carry a hash of their content. */
const HASHED = /^assets\/.*[-.][A-Za-z0-9_]{8,}\.[a-z0-9]+$/;
const FILE = /\.[A-Za-z0-9]+$/;

/**
 * A web UI from its folder, served at `base`; any address below that is no file is a page of the
 * UI itself. Null when there is no such file.
 */
export const webUi = (root: string, base = "/"): WebPages => {
  const files = new StaticFiles(root);
  return async (c) => {
    const asked = decoded(c.req.path);
    if (!`${asked}/`.startsWith(base)) return null;
    const path = asked.slice(base.length);
    const file = path === "" ? null : await files.find(path);
    if (file !== null) return fileAnswer(c, file, { hashed: HASHED.test(path) });
    if (FILE.test(path)) return null;
    const page = await files.find("index.html");
    return page === null ? c.html(notBuiltPage, 503) : fileAnswer(c, page);
  };
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
