// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 c21bd1d69e4eddff

import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { tagsModel } from "./tags.model.gen.ts";
import type { Tag, TagKey, TagModel, TagWhere } from "./tags.types.gen.ts";
import { tagsSchemas } from "./tags.validator.gen.ts";

const tagsTable = bindTable(tagsModel, tableIn(schema, "tags"), { validator: tagsSchemas.create });

/** Reads and writes tags. Inside a transaction, use the repositories it hands you. */
export class TagsRepository extends Repository<TagModel> {
  constructor(context: RepositoryContext) {
    super(context, tagsTable);
  }

  /**
   * Brings a removed tag back, with all that went with it.
   * @throws {NotFoundError} {@link ConstraintError} when what it refers to is removed, or its
   * place is taken
   */
  restore(key: TagKey): Promise<Tag> {
    return this.restoreRow(key);
  }

  /**
   * Takes a tag out of the database for good, removed or not.
   * @throws {NotFoundError} {@link ConstraintError}
   */
  purge(key: TagKey): Promise<void> {
    return this.purgeRow(key);
  }

  /** Takes all tags that match out of the database for good, removed or not. */
  purgeMany(where: TagWhere): Promise<{ count: number }> {
    return this.purgeRows(where);
  }
}
