// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 5a3fe183fd8c3b91

import type {
  ResourceClient,
  ResourceShape,
  RestoreVerb,
  TreeVerbs,
} from "@headwater/api-client/runtime";
import type { TopicModel } from "./topics.types.gen.ts";

/** What the API shows of topics. */
export const topicsShape: ResourceShape = {
  name: "topics",
  path: "topics",
  key: ["id"],
  columns: {
    id: { kind: "integer", nullable: false },
    aboveId: { kind: "integer", nullable: true },
    seeAlso: { kind: "integer", nullable: true },
    way: { kind: "string", nullable: false },
    createdAt: { kind: "date", nullable: false },
    updatedAt: { kind: "date", nullable: false },
    deletedAt: { kind: "date", nullable: true },
  },
  relations: {
    above: {
      target: "topics",
      many: false,
      nullable: true,
      columns: ["aboveId"],
      references: ["id"],
    },
    seeAlsoTopic: {
      target: "topics",
      many: false,
      nullable: true,
      columns: ["seeAlso"],
      references: ["id"],
    },
    topicsByAbove: {
      target: "topics",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["aboveId"],
    },
    topicsBySeeAlso: {
      target: "topics",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["seeAlso"],
    },
  },
  softDelete: { column: "deletedAt" },
  tree: { parent: "aboveId" },
};

/** A tree whose rows go together and can be brought back. */
export type TopicsClient = ResourceClient<TopicModel> &
  RestoreVerb<TopicModel> &
  TreeVerbs<TopicModel>;
