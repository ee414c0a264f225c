import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import type { Page } from "playwright-core";
import { browserPath } from "../../../packages/client/ui/testing/browser.ts";
import { tryPostgresql } from "@headwater/database/testing/postgresql";
import { caseFile } from "../testing/run.ts";
import { type Site, startSite } from "./testing/site.ts";

setDefaultTimeout(60_000);

type Json = ReturnType<typeof JSON.parse>;

describe.skipIf(!browserPath)("the data browser", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site[Symbol.asyncDispose]());

  const api = async (path: string): Promise<Json> =>
    (await fetch(`${site.url}/api/${path}`)).json();
  const row = (page: Page, index: number) => page.locator(`[data-index='${index}']`);
  const total = (page: Page, text: string) => page.getByTestId("total").getByText(text).waitFor();
  const panel = (page: Page) => page.locator("aside form");

  test("the picture shows every table, and a line for each foreign key; a click opens one", async () => {
    await using visit = await site.open("/");
    const { page } = visit;
    await page.waitForURL(/\/browse\/$/);
    await page.locator("[data-table]").first().waitFor();
    const tables = await page
      .locator("[data-table]")
      .evaluateAll((boxes) => boxes.map((box) => box.getAttribute("data-table")));
    expect(tables.toSorted()).toEqual([
      "authors",
      "bookGenres",
      "books",
      "genres",
      "loans",
      "members",
      "overdue",
      "visits",
    ]);
    expect(await page.locator("[data-line]").count()).toBe(6);
    await page.locator("[data-table='loans']").click();
    await page.waitForURL(/\/browse\/loans$/);
    await total(page, "30 rows");
    expect(visit.complaints).toEqual([]);
  });

  test("headings sort, filters narrow down, and the address says the same as the API's", async () => {
    await using visit = await site.open("/browse/books");
    const { page } = visit;
    await row(page, 0).waitFor();
    await page.getByRole("button", { name: "Sort by title" }).click();
    await page.waitForURL(/sort=title/);
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    await page.getByLabel("Find a column").fill("pages");
    await page.keyboard.press("Enter");
    const form = page.getByRole("form", { name: "Filter by pages" });
    await form.getByLabel("Operator").click();
    await page.getByRole("option", { name: "≥", exact: true }).click();
    await form.getByLabel("Value").fill("20");
    await form.getByRole("button", { name: "Apply" }).click();
    await page.waitForURL(/pages%5Bgte%5D=20|pages\[gte\]=20/);
    const { search } = new URL(page.url());
    const { data } = await api(`books${search}`);
    expect(data.length).toBeGreaterThan(0);
    expect(data.length).toBeLessThan(30);
    await total(page, `${data.length} ${data.length === 1 ? "row" : "rows"}`);
    await row(page, 0).getByText(data[0].title, { exact: true }).waitFor();
    await page.getByRole("button", { name: "Drop the filter pages" }).click();
    await total(page, "30 rows");
    expect(visit.complaints).toEqual([]);
  });

  test("a row is changed; null, empty text and what the server refuses are told apart", async () => {
    await using visit = await site.open("/browse/books");
    const { page } = visit;
    // Not on a link.
    await row(page, 1).click({ position: { x: 70, y: 18 } });
    await page.waitForURL(/\/browse\/books\/2$/);
    await panel(page).getByLabel("pages", { exact: true }).fill("-1");
    await panel(page).getByLabel("title", { exact: true }).fill("");
    await panel(page).getByRole("button", { name: "Set price to null" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await panel(page)
      .getByText(/too small/i)
      .first()
      .waitFor();
    await panel(page).getByLabel("pages", { exact: true }).fill("321");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved").waitFor();
    expect(await api("books/2")).toMatchObject({ pages: 321, title: "", price: null });
    await row(page, 1).getByText("empty").waitFor();
    expect(await panel(page).locator("#field-id input").count()).toBe(0);

    const body = JSON.stringify({ pages: 5 });
    const headers = { "content-type": "application/json" };
    await fetch(`${site.url}/api/books/2`, { method: "PATCH", body, headers });
    await panel(page).getByLabel("pages", { exact: true }).fill("7");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("That did not work").waitFor();
    expect(await api("books/2")).toMatchObject({ pages: 5 });
    expect(visit.complaints).toEqual([]);
  });

  test("relations are followed both ways, and a new row has what its list is about", async () => {
    await using visit = await site.open("/browse/books/1");
    const { page } = visit;
    const { authorId } = await api("books/1");
    await page.getByRole("link", { name: "Follow authorId" }).click();
    await page.waitForURL(new RegExp(`/browse/authors/${authorId}$`));
    await page
      .getByLabel("Related rows")
      .getByRole("link", { name: /^books/ })
      .click();
    await page.waitForURL(/\/browse\/books\?authorId=/);
    await row(page, 0).waitFor();
    await page.getByRole("button", { name: "New", exact: true }).click();
    await panel(page).getByRole("button", { name: "Create" }).click();
    await panel(page).getByLabel("title", { exact: true }).fill("Tidewater");
    await panel(page).getByRole("button", { name: "Create" }).click();
    await page.getByText("Created").waitFor();
    const { data } = await api("books?title=Tidewater");
    expect(data).toMatchObject([{ authorId, format: "paperback", available: true }]);
    expect(visit.complaints).toEqual([]);
  });

  test("ticked rows of a composite key go together", async () => {
    await using visit = await site.open("/browse/loans");
    const { page } = visit;
    await row(page, 0).getByRole("checkbox").check();
    await row(page, 2).getByRole("checkbox").check();
    const { data } = await api("loans");
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByRole("button", { name: "Delete 2 rows" }).click();
    await total(page, "28 rows");
    const left = (await api("loans")).data;
    expect(left).toEqual(data.filter((_: Json, index: number) => index !== 0 && index !== 2));
    expect(visit.complaints).toEqual([]);
  });

  test("a table without a key takes new rows; a view takes none", async () => {
    await using visit = await site.open("/browse/visits");
    const { page } = visit;
    await row(page, 0).waitFor();
    expect(await page.getByRole("checkbox").count()).toBe(0);
    await page.getByRole("button", { name: "New", exact: true }).click();
    await panel(page).getByLabel("at", { exact: true }).fill("2026-02-03 04:05:06.789");
    await panel(page).getByLabel("gate", { exact: true }).fill("north");
    await panel(page).getByRole("button", { name: "Create" }).click();
    await total(page, "31 rows");
    expect((await api("visits?gate=north")).data).toEqual([
      { at: "2026-02-03T04:05:06.789Z", gate: "north" },
    ]);
    await page.getByRole("link", { name: /^overdue/ }).click();
    await page.getByText("read-only").waitFor();
    expect(await page.getByRole("button", { name: "New", exact: true }).count()).toBe(0);
    expect(visit.complaints).toEqual([]);
  });
});

const hasPostgresql = !("reason" in (await tryPostgresql()));

test.skipIf(!browserPath || !hasPostgresql)(
  "values of a list are changed, moved, taken out and added, each as what it is",
  async () => {
    await using site = await startSite(caseFile("pg-lists"));
    const surveys = async (): Promise<Json> =>
      (await (await fetch(`${site.url}/api/surveys?limit=1&sort=id`)).json()).data[0];
    const { id } = await surveys();
    const body = JSON.stringify({ triple: [1, 2, 3], words: ["one", "two"], open: null });
    const headers = { "content-type": "application/json" };
    await fetch(`${site.url}/api/surveys/${id}`, { method: "PATCH", body, headers });

    await using visit = await site.open(`/browse/surveys/${id}`);
    const { page } = visit;
    const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
    await page.getByLabel("triple 2", { exact: true }).fill("twenty");
    await press("Move triple 1 down");
    await press("Remove words 1");
    await page.getByLabel("words 1", { exact: true }).press("Enter");
    await page.keyboard.type("three");
    await press("Add to open");
    await press("Save");
    await page.getByText("1: Should be a whole number").waitFor();
    await page.getByLabel("triple 1", { exact: true }).fill("20");
    await press("Save");
    await page.getByText("Saved").waitFor();
    expect(await surveys()).toMatchObject({
      triple: [20, 1, 3],
      words: ["two", "three"],
      open: ["mon"],
    });
    expect(visit.complaints).toEqual([]);
  },
);
