import { type WebPages, webUi } from "./web-ui.ts";

export interface WebFolders {
  /** The folder of the built web UI; null where there is none. */
  readonly webRoot: string | null;
  /** The folder of the built data browser, served at `/browse/`; not served without one. */
  readonly browserRoot?: string | undefined;
}

const BROWSER = "/browse/";

/** The web UI and the data browser; without a web UI, `/` leads to the data browser. */
export const webPages = ({ webRoot, browserRoot }: WebFolders): WebPages => {
  const ui = webRoot === null ? null : webUi(webRoot);
  const browser = browserRoot === undefined ? null : webUi(browserRoot, BROWSER);
  return async (c) => {
    if (browser !== null) {
      const { pathname, search } = new URL(c.req.url);
      // Relative addresses in a page need the slash.
      if (pathname === BROWSER.slice(0, -1)) return c.redirect(`${BROWSER}${search}`, 308);
      if (ui === null && pathname === "/") return c.redirect(BROWSER);
    }
    return (await browser?.(c)) ?? (await ui?.(c)) ?? null;
  };
};
