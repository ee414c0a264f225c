import { basename } from "node:path";
import type { BunPlugin } from "bun";

/**
 * Keeps fonts as files of their own: a bundler would write them into the stylesheet, where they
 * hold up the first paint and can't be cached apart. `files` collects what has to be copied, by
 * its place in the output; `base` is where that is served.
 */
export const fontFiles = (files: Map<string, Uint8Array>, base: string): BunPlugin => ({
  name: "font-files",
  setup(build) {
    build.onResolve({ filter: /\.woff2$/ }, async ({ path, resolveDir }) => {
      const source = Bun.resolveSync(path, resolveDir);
      const content = await Bun.file(source).bytes();
      const hash = Bun.hash(content).toString(36).slice(0, 8);
      const place = `assets/${basename(path, ".woff2")}-${hash}.woff2`;
      files.set(place, content);
      return { path: `${base}${place}`, external: true };
    });
  },
});
