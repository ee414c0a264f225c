// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 51892f19087b39e7

import {
  type ApiClientOptions,
  type Batch,
  batchClient,
  createTransport,
  resourceClient,
  type Shapes,
} from "@headwater/api-client/runtime";
import { type FoldersClient, foldersShape } from "./folders.client.gen.ts";
import type { FolderModel } from "./folders.types.gen.ts";

export type * from "./folders.types.gen.ts";

/** Every resource by its name in code. */
export const shapes: Shapes = {
  folders: foldersShape,
};

/** The types of every resource, for generic code. */
export interface ApiModels {
  folders: FolderModel;
}

/** The whole API, one client for each resource. */
export interface Api {
  readonly folders: FoldersClient;
  /** Several writes in one transaction: all of them or none. */
  readonly batch: Batch<ApiModels>;
}

/** A client for the server at `baseUrl`. */
export const createApiClient = (options: ApiClientOptions = {}): Api => {
  const transport = createTransport(options, shapes);
  return {
    folders: resourceClient<FolderModel>(transport, foldersShape),
    batch: batchClient<ApiModels>(transport),
  };
};
