// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 af2895c2fd222dd9

import type { ListQuery, Page, Result, TreeQuery } from "@headwater/database/filter";
import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { topicsModel } from "./topics.model.gen.ts";
import type { Topic, TopicKey, TopicModel, TopicQuery, TopicWhere } from "./topics.types.gen.ts";
import { topicsSchemas } from "./topics.validator.gen.ts";

const topicsTable = bindTable(topicsModel, tableIn(schema, "topics"), {
  validator: topicsSchemas.create,
});

/**
 * A tree whose rows go together and can be brought back.
 * Reads and writes topics. Inside a transaction, use the repositories it hands you.
 */
export class TopicsRepository extends Repository<TopicModel> {
  constructor(context: RepositoryContext) {
    super(context, topicsTable);
  }

  /** Topics with this `aboveId`. Reads the whole table: no index. */
  findByAboveId<const Q extends TopicQuery>(
    aboveId: number,
    query?: Q,
  ): Promise<Page<Result<TopicModel, Q>>> {
    return this.listWhere({ aboveId }, query);
  }

  /** Topics with this `seeAlso`. Reads the whole table: no index. */
  findBySeeAlso<const Q extends TopicQuery>(
    seeAlso: number,
    query?: Q,
  ): Promise<Page<Result<TopicModel, Q>>> {
    return this.listWhere({ seeAlso }, query);
  }

  /**
   * All rows above a topic, the root first.
   * @throws {NotFoundError}
   */
  ancestors(key: TopicKey): Promise<Topic[]> {
    return this.ancestorsOf(key);
  }

  /**
   * A page of the rows right below a topic.
   * @throws {NotFoundError}
   */
  children<const Q extends ListQuery<TopicModel>>(
    key: TopicKey,
    query?: Q,
  ): Promise<Page<Result<TopicModel, Q>>> {
    return this.descendantsOf(key, { ...query, depth: 1 }) as Promise<Page<Result<TopicModel, Q>>>;
  }

  /**
   * A page of the rows below a topic, by their paths unless `sort` says otherwise; `depth` levels
   * down.
   * @throws {NotFoundError}
   */
  descendants<const Q extends TreeQuery<TopicModel>>(
    key: TopicKey,
    query?: Q,
  ): Promise<Page<Result<TopicModel, Q>>> {
    return this.descendantsOf(key, query);
  }

  /**
   * Moves a topic with all below it under another row, or makes it a root.
   * @throws {ValidationError} when that row lies below it {@link NotFoundError} {@link
   * ConstraintError}
   */
  move(key: TopicKey, parent: TopicKey | null): Promise<Topic> {
    return this.update(key, { aboveId: parent });
  }

  /**
   * Works out the path of every row anew, and says how many were wrong: once, for rows that others
   * have written.
   */
  rebuildPaths(): Promise<{ count: number }> {
    return this.rebuildAllPaths();
  }

  /**
   * Brings a removed topic back, with all that went with it.
   * @throws {NotFoundError} {@link ConstraintError} when what it refers to is removed, or its
   * place is taken
   */
  restore(key: TopicKey): Promise<Topic> {
    return this.restoreRow(key);
  }

  /**
   * Takes a topic out of the database for good, removed or not.
   * @throws {NotFoundError} {@link ConstraintError}
   */
  purge(key: TopicKey): Promise<void> {
    return this.purgeRow(key);
  }

  /** Takes all topics that match out of the database for good, removed or not. */
  purgeMany(where: TopicWhere): Promise<{ count: number }> {
    return this.purgeRows(where);
  }
}
