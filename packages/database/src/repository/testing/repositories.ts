import { z } from "zod";
import type { ListQuery, OneQuery, Page, Result } from "../../filter/types.ts";
import { bindTable } from "../bind-table.ts";
import type { RepositoryContext } from "../context.ts";
import { Repository } from "../repository.ts";
import * as models from "./models.ts";
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

const peopleTable = bindTable(models.peopleModel, schema.people, { validator: newPersonSchema });
const placesTable = bindTable(models.placesModel, schema.places);
const thingsTable = bindTable(models.thingsModel, schema.things);
const partsTable = bindTable(models.partsModel, schema.parts);
const pinsTable = bindTable(models.pinsModel, schema.pins);
const logsTable = bindTable(models.logsModel, schema.logs);

export class PeopleRepository extends Repository<types.PersonModel> {
  constructor(context: RepositoryContext) {
    super(context, peopleTable);
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
    super(context, thingsTable);
  }

  findByMakerId<const Q extends ListQuery<types.ThingModel>>(
    makerId: string,
    query?: Q,
  ): Promise<Page<Result<types.ThingModel, Q>>> {
    return this.listWhere({ makerId }, query);
  }
}

export const createRepositories = (context: RepositoryContext) => ({
  people: new PeopleRepository(context),
  places: new Repository<types.PlaceModel>(context, placesTable),
  things: new ThingsRepository(context),
  parts: new Repository<types.PartModel>(context, partsTable),
  pins: new Repository<types.PinModel>(context, pinsTable),
  logs: new Repository<types.LogModel>(context, logsTable),
});

export type Repositories = ReturnType<typeof createRepositories>;
