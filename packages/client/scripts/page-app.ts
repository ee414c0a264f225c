import { join, resolve } from "node:path";

const client = resolve(import.meta.dirname, "..");

/** An app of this package: a folder with an `index.html`. */
export interface PageApp {
  /** Absolute path of its folder. */
  readonly folder: string;
  /** Where its files are served, with `/` at both ends. */
  readonly base: string;
  /** Packages whose style sheets it needs. */
  readonly styled: readonly string[];
  /** Absolute path of the folder it is built into. */
  readonly dist: string;
}

/** The web UI of the tracker. */
export const trackerApp: PageApp = {
  folder: join(client, "app"),
  base: "/",
  styled: ["core", "dates", "dropzone", "notifications", "spotlight", "charts"].map(
    (name) => `@mantine/${name}`,
  ),
  dist: join(client, "dist"),
};

/** The data browser, for any schema. */
export const browserApp: PageApp = {
  folder: join(client, "browser"),
  base: "/browse/",
  styled: ["core", "notifications", "spotlight"].map((name) => `@mantine/${name}`),
  dist: join(client, "dist-browser"),
};
