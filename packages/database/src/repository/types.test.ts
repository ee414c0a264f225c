import { describe, expectTypeOf, test } from "bun:test";
import type { Page } from "../filter/types.ts";
import { and } from "./and.ts";
import type { Repositories } from "./testing/repositories.ts";
import type { Part, Person, Thing, ThingWhere } from "./testing/types.ts";

type Things = Repositories["things"];
type People = Repositories["people"];

/** Never runs: the compiler checks it. */
const typesOf = async (things: Things, people: People) => {
  expectTypeOf(await things.list()).toEqualTypeOf<Page<Thing>>();
  expectTypeOf(await things.list({ where: { size: { gt: 1 } }, sort: "-size" })).toEqualTypeOf<
    Page<Thing>
  >();

  const selected = await things.get(1, { select: ["label"] });
  expectTypeOf(selected).toEqualTypeOf<Pick<Thing, "id" | "label">>();

  const included = await things.first({
    include: { maker: true, owner: { select: ["name"] }, parts: { limit: 3 } },
  });
  expectTypeOf(included?.maker).toEqualTypeOf<Person | undefined>();
  expectTypeOf(included?.owner).toEqualTypeOf<Pick<Person, "id" | "name"> | null | undefined>();
  expectTypeOf(included?.parts).toEqualTypeOf<Part[] | undefined>();

  const secret = await people.find("ann", { select: ["secret"] });
  expectTypeOf(secret?.secret).toEqualTypeOf<string | null | undefined>();

  const groups = await things.aggregate({ groupBy: ["state"], count: true, sum: ["big", "size"] });
  expectTypeOf(groups[0]?.sum.big).toEqualTypeOf<bigint | null | undefined>();
  expectTypeOf(groups[0]?.count).toEqualTypeOf<number | undefined>();

  const where: ThingWhere = and({ makerId: "ann" }, undefined, { size: { lt: 3 } });
  expectTypeOf(await things.removeMany(where)).toEqualTypeOf<{ count: number }>();
  expectTypeOf(await things.findByMakerId("ann", { select: ["label"] })).toEqualTypeOf<
    Page<Pick<Thing, "id" | "label">>
  >();

  // @ts-expect-error: there is no such column
  await things.list({ where: { nope: 1 } });
  // @ts-expect-error: JSON has no order
  await things.list({ sort: "data" });
  // @ts-expect-error: labels are text
  await things.create({ label: 1, makerId: "ann" });
  // @ts-expect-error: a maker is needed
  await things.create({ label: "x" });
  // @ts-expect-error: the key is a number
  await things.get("1");
  // @ts-expect-error: text can't be added up
  await things.aggregate({ sum: ["label"] });
};

describe("types of repositories", () => {
  test("follow select, include and groupBy", () => {
    expectTypeOf(typesOf).toBeFunction();
  });
});
