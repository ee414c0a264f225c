import { resolve } from "node:path";
import { fontFiles } from "./font-files.ts";
import type { PageApp } from "./page-app.ts";

const SCHEME = resolve(import.meta.dirname, "../ui/color-scheme.ts");
const define = { "process.env.NODE_ENV": '"production"' };

/** Every file of a built app by its place below the app's base. @throws {AggregateError} what does not compile */
export const bundle = async ({
  folder,
  base,
  styled,
}: PageApp): Promise<Map<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>();
  const [page, scheme] = await Promise.all([
    Bun.build({
      entrypoints: [`${folder}/index.html`],
      root: folder,
      target: "browser",
      minify: true,
      splitting: true,
      sourcemap: "linked",
      publicPath: base,
      define,
      naming: {
        entry: "[dir]/[name].[ext]",
        chunk: "assets/[name]-[hash].[ext]",
        asset: "assets/[name]-[hash].[ext]",
      },
      plugins: [fontFiles(files, base)],
    }),
    Bun.build({
      entrypoints: [SCHEME],
      target: "browser",
      format: "iife",
      minify: true,
      naming: "assets/[name]-[hash].[ext]",
    }),
  ]);
  for (const output of [...page.outputs, ...scheme.outputs])
    files.set(output.path.replace(/^\.?\//, ""), new Uint8Array(await output.arrayBuffer()));
  const styles = await libraryStyles(styled, folder);
  files.set(styles.place, styles.content);
  withHead(files, {
    scheme: scheme.outputs[0]?.path.replace(/^\.?\//, "") ?? "",
    styles: styles.place,
    base,
  });
  return files;
};

/**
 * The components' own style sheets, as they are: the bundler would rewrite what they say of
 * directions into lists of languages that weigh twice as much and win over the app's styles.
 */
const libraryStyles = async (
  styled: readonly string[],
  from: string,
): Promise<{ place: string; content: Uint8Array }> => {
  const sheets = await Promise.all(
    styled.map((name) => Bun.file(Bun.resolveSync(`${name}/styles.css`, from)).text()),
  );
  const content = new TextEncoder().encode(sheets.join("\n"));
  const hash = Bun.hash(content).toString(36).slice(0, 8);
  return { place: `assets/components-${hash}.css`, content };
};

interface HeadFiles {
  readonly scheme: string;
  readonly styles: string;
  readonly base: string;
}

/** Adds what has to come before the page's own code: the colour scheme, styles, the text font. */
const withHead = (files: Map<string, Uint8Array>, { scheme, styles, base }: HeadFiles): void => {
  const html = new TextDecoder().decode(files.get("index.html"));
  const font = [...files.keys()].find((name) => name.includes("inter-latin-wght"));
  const head = [
    `<script src="${base}${scheme}"></script>`,
    `<link rel="stylesheet" href="${base}${styles}">`,
    font && `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${font}">`,
  ];
  files.set(
    "index.html",
    new TextEncoder().encode(html.replace("</title>", `</title>${head.join("")}`)),
  );
};
