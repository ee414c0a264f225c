import { Window } from "happy-dom";

/** What React and Testing Library want of a page. Everything else, `fetch` above all, stays native. */
const NAMES = [
  "document",
  "navigator",
  "location",
  "Node",
  "Element",
  "HTMLElement",
  "HTMLIFrameElement",
  "DocumentFragment",
  "MutationObserver",
  "getComputedStyle",
] as const;

const page = new Window({ url: "http://localhost/" });

Object.assign(globalThis, { window: page });
for (const name of NAMES) {
  Object.defineProperty(globalThis, name, {
    value: page[name],
    configurable: true,
    writable: true,
  });
}
