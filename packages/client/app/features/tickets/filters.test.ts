import { expect, test } from "bun:test";
import { readAddress, writeAddress } from "../../routes/address.ts";
import { conditionCount, filtersOf, readTicketSearch, searchOf } from "./filters.ts";

test("filters survive the way into an address and back", () => {
  const filters = {
    text: "café, 100% & more",
    statuses: ["open", "done"],
    priorities: [0, 4],
    assignees: ["me", "none"],
    labels: ["needs design", "a,b"],
    projects: ["SHOP"],
    due: ["overdue"],
  } as const;
  const address = writeAddress({ ...searchOf(filters, "-priority") });
  expect(address).toStartWith("?");
  const search = readTicketSearch(readAddress(address));
  expect(filtersOf(search)).toEqual(filters);
  expect(search.sort).toBe("-priority");
});

test("an address without filters stays bare", () => {
  expect(writeAddress({ ...searchOf(filtersOf({}), undefined) })).toBe("");
  expect(conditionCount(filtersOf({}))).toBe(0);
});

test("what an address says of things that are not there is left out", () => {
  const search = readTicketSearch({
    status: "open,gone",
    priority: "2,9,x",
    due: "now",
    page: "3",
  });
  expect(search).not.toHaveProperty("page");
  expect(filtersOf(search)).toMatchObject({ statuses: ["open"], priorities: [2], due: [] });
});
