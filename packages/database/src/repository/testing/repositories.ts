import { z } from "zod";
import type { ListQuery, OneQuery, Page, Result } from "../../filter/types.ts";
import { bindTable } from "../bind-table.ts";
import type { RepositoryContext } from "../context.ts";
import { Repository } from "../repository.ts";
import * as sqliteModels from "./models.ts";
import { postgresqlModels } from "./postgresql.ts";
import * as schema from "./schema.ts";
import type * as types from "./types.ts";

const newPersonSchema = z.strictObject({
  id: z.string().optional(),
  name: z.string().min(1),
  email: z.email(),
  token: z.string().nullish(),
  role: z.enum(["chief", "worker"]).optional(),
  bossId: z.string().nullish(),
});

type Models = typeof postgresqlModels;

const tablesOf = (models: Models) => ({
  people: bindTable(models.peopleModel, schema.people, { validator: newPersonSchema }),
  places: bindTable(models.placesModel, schema.places),
  things: bindTable(models.thingsModel, schema.things),
  parts: bindTable(models.partsModel, schema.parts),
  pins: bindTable(models.pinsModel, schema.pins),
  logs: bindTable(models.logsModel, schema.logs),
});

const tables = { sqlite: tablesOf(sqliteModels), postgresql: tablesOf(postgresqlModels) };

export class PeopleRepository extends Repository<types.PersonModel> {
  constructor(context: RepositoryContext) {
    super(context, tables[context.engine.dialect].people);
  }

  findByEmail<const Q extends OneQuery<types.PersonModel>>(
    email: string,
    query?: Q,
  ): Promise<Result<types.PersonModel, Q> | null> {
    return this.findUnique({ email }, query);
  }
}

export class ThingsRepository extends Repository<types.ThingModel> {
  constructor(context: RepositoryContext) {
    super(context, tables[context.engine.dialect].things);
  }

  findByMakerId<const Q extends ListQuery<types.ThingModel>>(
    makerId: string,
    query?: Q,
  ): Promise<Page<Result<types.ThingModel, Q>>> {
    return this.listWhere({ makerId }, query);
  }
}

export const createRepositories = (context: RepositoryContext) => {
  const own = tables[context.engine.dialect];
  return {
    people: new PeopleRepository(context),
    places: new Repository<types.PlaceModel>(context, own.places),
    things: new ThingsRepository(context),
    parts: new Repository<types.PartModel>(context, own.parts),
    pins: new Repository<types.PinModel>(context, own.pins),
    logs: new Repository<types.LogModel>(context, own.logs),
  };
};

export type Repositories = ReturnType<typeof createRepositories>;
