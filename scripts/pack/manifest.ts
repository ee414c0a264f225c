import { z } from "zod";
import type { Packing } from "./packages.ts";

const manifestSchema = z.looseObject({
  name: z.string(),
  exports: z.record(z.string(), z.string()),
  scripts: z.unknown(),
  devDependencies: z.unknown(),
});

/** A package.json as the workspace has it: its exports are sources. */
export type Manifest = z.infer<typeof manifestSchema>;

/** Where what is packed stands, below the package's folder. */
export const LIBRARY = "lib";

export const readManifest = (text: string): Manifest => manifestSchema.parse(JSON.parse(text));

/** The sources that other projects reach, relative to the package, by their subpaths. */
export const packedSources = (manifest: Manifest, packing: Packing): Map<string, string> => {
  const unknown = packing.leftOut.filter((subpath) => !(subpath in manifest.exports));
  if (unknown.length > 0)
    throw new Error(
      `${manifest.name} does not export ${unknown.join(", ")}, so can't leave it out`,
    );
  const kept = Object.entries(manifest.exports).filter(
    ([subpath]) => !packing.leftOut.includes(subpath),
  );
  const pattern = kept.find(([subpath]) => subpath.includes("*"));
  if (pattern !== undefined)
    throw new Error(`${manifest.name} exports the pattern ${pattern[0]}; packages name each file`);
  return new Map(kept);
};

/** The package.json that is packed: what has been built, and nothing that only the workspace needs. */
export const packedManifest = (manifest: Manifest, packing: Packing): object => {
  const { scripts: _, devDependencies: __, exports: ___, ...rest } = manifest;
  const isCarrying = Object.keys(packing.carried).length > 0;
  const exports = [...packedSources(manifest, packing)].map(([subpath, source]) => {
    const built = source.replace(/^\.\/src\//, "").replace(/\.tsx?$/, "");
    const types = isCarrying ? `types/${folderName(manifest)}/src/${built}` : built;
    return [
      subpath,
      { types: `./${LIBRARY}/${types}.d.ts`, default: `./${LIBRARY}/${built}.js` },
    ] as const;
  });
  return {
    ...rest,
    ...(packing.sideEffects ? {} : { sideEffects: false }),
    exports: { ...Object.fromEntries(exports), "./package.json": "./package.json" },
  };
};

const folderName = ({ name }: Manifest): string => name.replace(/^.*\//, "");
