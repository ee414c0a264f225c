// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 0979c3319cfb693a

import type { OneQuery, Result } from "@headwater/database/filter";
import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { peopleModel } from "./people.model.gen.ts";
import type { Person, PersonKey, PersonModel, PersonWhere } from "./people.types.gen.ts";
import { peopleSchemas } from "./people.validator.gen.ts";

const peopleTable = bindTable(peopleModel, tableIn(schema, "people"), {
  validator: peopleSchemas.create,
});

/** Reads and writes people. Inside a transaction, use the repositories it hands you. */
export class PeopleRepository extends Repository<PersonModel> {
  constructor(context: RepositoryContext) {
    super(context, peopleTable);
  }

  /** The person with this `email` (unique), or null. */
  findByEmail<const Q extends OneQuery<PersonModel>>(
    email: string,
    query?: Q,
  ): Promise<Result<PersonModel, Q> | null> {
    return this.findUnique({ email }, query);
  }

  /**
   * Brings a removed person back, with all that went with it.
   * @throws {NotFoundError} {@link ConstraintError} when what it refers to is removed, or its
   * place is taken
   */
  restore(key: PersonKey): Promise<Person> {
    return this.restoreRow(key);
  }

  /**
   * Takes a person out of the database for good, removed or not.
   * @throws {NotFoundError} {@link ConstraintError}
   */
  purge(key: PersonKey): Promise<void> {
    return this.purgeRow(key);
  }

  /** Takes all people that match out of the database for good, removed or not. */
  purgeMany(where: PersonWhere): Promise<{ count: number }> {
    return this.purgeRows(where);
  }
}
