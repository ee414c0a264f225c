// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 05a3dd684ce0a8f9

import type { OneQuery, Page, Result } from "@headwater/database/filter";
import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { labelsModel } from "./labels.model.gen.ts";
import type { LabelModel, LabelQuery } from "./labels.types.gen.ts";
import { labelsSchemas } from "./labels.validator.gen.ts";

const labelsTable = bindTable(labelsModel, tableIn(schema, "labels"), {
  validator: labelsSchemas.create,
});

/**
 * Words a project's tickets can be marked with.
 * Reads and writes labels. Inside a transaction, use the repositories it hands you.
 */
export class LabelsRepository extends Repository<LabelModel> {
  constructor(context: RepositoryContext) {
    super(context, labelsTable);
  }

  /** The label with this `projectId` and `name` (unique), or null. */
  findByProjectIdAndName<const Q extends OneQuery<LabelModel>>(
    projectId: string,
    name: string,
    query?: Q,
  ): Promise<Result<LabelModel, Q> | null> {
    return this.findUnique({ projectId, name }, query);
  }

  /** Labels with this `projectId`. Served by labels_project_id_name_unique. */
  findByProjectId<const Q extends LabelQuery>(
    projectId: string,
    query?: Q,
  ): Promise<Page<Result<LabelModel, Q>>> {
    return this.listWhere({ projectId }, query);
  }
}
