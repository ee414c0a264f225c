import { UsageError } from "../errors/request-errors.ts";
import { developmentSeed } from "./development/development.ts";
import { productionSeed } from "./production/production.ts";
import type { Seed } from "./seed.ts";
import { testSeed } from "./test/test-set.ts";

/** Every set there is. */
export const sets: readonly Seed[] = [developmentSeed, testSeed, productionSeed];

/** @throws {UsageError} naming the sets there are */
export const setNamed = (name: string): Seed => {
  const set = sets.find((each) => each.name === name);
  if (set !== undefined) return set;
  const names = sets.map((each) => each.name).join(", ");
  throw new UsageError(`There is no set ${JSON.stringify(name)}; there are ${names}`);
};
