import { resolve } from "node:path";
import { fontFiles } from "./font-files.ts";

const app = resolve(import.meta.dirname, "../app");
const STYLED = ["core", "dates", "dropzone", "notifications", "spotlight", "charts"].map(
  (name) => `@mantine/${name}`,
);
const define = { "process.env.NODE_ENV": '"production"' };

/** Every file of the built web UI by its place under `dist`. @throws {AggregateError} what does not compile */
export const bundle = async (): Promise<Map<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>();
  const [page, scheme] = await Promise.all([
    Bun.build({
      entrypoints: [`${app}/index.html`],
      root: app,
      target: "browser",
      minify: true,
      splitting: true,
      sourcemap: "linked",
      publicPath: "/",
      define,
      naming: {
        entry: "[dir]/[name].[ext]",
        chunk: "assets/[name]-[hash].[ext]",
        asset: "assets/[name]-[hash].[ext]",
      },
      plugins: [fontFiles(files)],
    }),
    Bun.build({
      entrypoints: [`${app}/color-scheme.ts`],
      target: "browser",
      format: "iife",
      minify: true,
      naming: "assets/[name]-[hash].[ext]",
    }),
  ]);
  for (const output of [...page.outputs, ...scheme.outputs])
    files.set(output.path.replace(/^\.?\//, ""), new Uint8Array(await output.arrayBuffer()));
  const styles = await libraryStyles();
  files.set(styles.place, styles.content);
  withHead(files, {
    scheme: scheme.outputs[0]?.path.replace(/^\.?\//, "") ?? "",
    styles: styles.place,
  });
  return files;
};

/**
 * The components' own style sheets, as they are: the bundler would rewrite what they say of
 * directions into lists of languages that weigh twice as much and win over the app's styles.
 */
const libraryStyles = async (): Promise<{ place: string; content: Uint8Array }> => {
  const sheets = await Promise.all(
    STYLED.map((name) => Bun.file(Bun.resolveSync(`${name}/styles.css`, app)).text()),
  );
  const content = new TextEncoder().encode(sheets.join("\n"));
  const hash = Bun.hash(content).toString(36).slice(0, 8);
  return { place: `assets/components-${hash}.css`, content };
};

interface HeadFiles {
  readonly scheme: string;
  readonly styles: string;
}

/** Adds what has to come before the page's own code: the colour scheme, styles, the text font. */
const withHead = (files: Map<string, Uint8Array>, { scheme, styles }: HeadFiles): void => {
  const html = new TextDecoder().decode(files.get("index.html"));
  const font = [...files.keys()].find((name) => name.includes("inter-latin-wght"));
  const head = [
    `<script src="/${scheme}"></script>`,
    `<link rel="stylesheet" href="/${styles}">`,
    font && `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${font}">`,
  ];
  files.set(
    "index.html",
    new TextEncoder().encode(html.replace("</title>", `</title>${head.join("")}`)),
  );
};
