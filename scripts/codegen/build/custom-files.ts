import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Table } from "../model.ts";

/** Where hand-written code stands beside the generated: absolute folders, null where there is none. */
export interface CustomFolders {
  readonly repositories: string | null;
  readonly routes: string | null;
}

const stands = (folder: string | null, stem: string): boolean =>
  folder !== null && existsSync(join(folder, `${stem}.ts`));

export const customOf = (
  stem: string,
  { repositories, routes }: CustomFolders,
): Table["custom"] => ({
  repository: stands(repositories, stem),
  routes: stands(routes, stem),
});
