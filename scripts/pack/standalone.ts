import { dirname, relative } from "node:path";
import type { Packing } from "./packages.ts";

/** Declarations that find each other as any resolver does, those of carried modules by their place. */
export const standalone = (text: string, name: string, carried: Packing["carried"]): string =>
  (isCarriedValue(name) ? withoutValues(text) : text).replaceAll(
    /(from |import\(|^import )"([^"]+)"/gm,
    (_, before: string, specifier: string) => {
      const place = placeOf(specifier, carried);
      if (place === undefined) return `${before}"${withEnding(specifier)}"`;
      const path = relative(dirname(name), place.replace(/\.ts$/, ".js"));
      return `${before}"${path.startsWith(".") ? path : `./${path}`}"`;
    },
  );

/** What the compiler infers it imports without an ending. */
const withEnding = (specifier: string): string =>
  specifier.startsWith(".") ? `${specifier.replace(/\.(?:tsx?|js)$/, "")}.js` : specifier;

const placeOf = (specifier: string, carried: Packing["carried"]): string | undefined => {
  for (const [name, place] of Object.entries(carried)) {
    const [before = "", after] = name.split("*");
    if (after === undefined ? specifier === name : specifier.startsWith(before))
      return place.replace("*", specifier.slice(before.length));
  }
  return undefined;
};

const isCarriedValue = (name: string): boolean => name.startsWith("database/src/values/");

/** The types of a file without the values beside them, such as validators, and what only those need. */
const withoutValues = (text: string): string => {
  const types = text.replaceAll(/^export declare const [^;]*;\n/gm, "");
  return types.replaceAll(/^import .*\{ (\w+) \} from "[^"]+";\n/gm, (line, name: string) =>
    types.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : "",
  );
};
