// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 433b1190865c2746

import type { OneQuery, Page, Result } from "@headwater/database/filter";
import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { projectsModel } from "./projects.model.gen.ts";
import type { ProjectModel, ProjectQuery } from "./projects.types.gen.ts";
import { projectsSchemas } from "./projects.validator.gen.ts";

const projectsTable = bindTable(projectsModel, tableIn(schema, "projects"), {
  validator: projectsSchemas.create,
});

/**
 * Bodies of work, each with its own tickets and labels.
 * Reads and writes projects. Inside a transaction, use the repositories it hands you.
 */
export class ProjectsRepository extends Repository<ProjectModel> {
  constructor(context: RepositoryContext) {
    super(context, projectsTable);
  }

  /** The project with this `key` (unique), or null. */
  findByKey<const Q extends OneQuery<ProjectModel>>(
    key: string,
    query?: Q,
  ): Promise<Result<ProjectModel, Q> | null> {
    return this.findUnique({ key }, query);
  }

  /** Projects with this `teamId`. Served by projects_team_id_idx. */
  findByTeamId<const Q extends ProjectQuery>(
    teamId: string,
    query?: Q,
  ): Promise<Page<Result<ProjectModel, Q>>> {
    return this.listWhere({ teamId }, query);
  }
}
