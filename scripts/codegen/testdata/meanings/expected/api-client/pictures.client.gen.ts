// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 b69f476d512ceb4c

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { PictureModel } from "./pictures.types.gen.ts";

/** What the API shows of pictures. */
export const picturesShape: ResourceShape = {
  name: "pictures",
  path: "pictures",
  key: ["id"],
  columns: {
    id: { kind: "integer", nullable: false },
    kind: { kind: "enum", nullable: false, values: ["photo", "drawing"] },
    size: { kind: "enum", nullable: true, values: ["small", "large"] },
    addedAt: { kind: "date", nullable: false },
    edition: { kind: "integer", nullable: false },
    touchedAt: { kind: "date", nullable: false },
  },
  relations: {},
  version: "edition",
};

/** The same said of columns made without them. */
export type PicturesClient = ResourceClient<PictureModel>;
