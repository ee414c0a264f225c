import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import type { Page } from "playwright-core";
import { browserPath } from "../../ui/testing/browser.ts";
import { type Site, startSite } from "./testing/site.ts";
import { soon } from "../../ui/testing/soon.ts";

setDefaultTimeout(90_000);

describe.skipIf(!browserPath)("the table of tickets", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site[Symbol.asyncDispose]());

  const titles = (page: Page) => page.locator("[role=row] a").allTextContents();
  const firstRow = (page: Page) => page.locator("[role=row][aria-rowindex='2']");
  const count = (page: Page) => page.getByTestId("ticket-count");

  test("scrolls through every ticket, one page after the other", async () => {
    await using visit = await site.open("/projects/SHOP/tickets?sort=id");
    const { page } = visit;
    const all = await site.database.repositories.tickets.count({ project: { key: "SHOP" } });
    await count(page).getByText(`${all} tickets`).waitFor();
    const seen = new Set<string>();
    const last = page.locator(`[role=row][aria-rowindex='${all + 1}']`);
    for (let turn = 0; turn < 200 && (await last.count()) === 0; turn++) {
      const indexes = await page.getByTestId("tickets-scroll").evaluate((element) => {
        element.scrollTop = element.scrollHeight;
        return [...element.querySelectorAll("[data-ticket]")].map(
          (row) => row.getAttribute("data-ticket") ?? "",
        );
      });
      for (const index of indexes) seen.add(index);
      await page.waitForTimeout(40);
    }
    expect(await last.count()).toBe(1);
    expect(await page.locator("[role=row]").count()).toBeLessThan(80);
    expect(seen.size).toBeGreaterThan(100);
    expect(visit.complaints).toEqual([]);
  });

  test("sorts by a header: ascending, descending, as it was", async () => {
    await using visit = await site.open("/tickets");
    const { page } = visit;
    await firstRow(page).waitFor();
    const sort = page.getByRole("button", { name: "Sort by title" });
    await sort.click();
    await page.waitForURL(/sort=title/);
    await page.locator("[aria-sort=ascending]").waitFor();
    await page.waitForFunction(() => !document.querySelector("[data-stale=true]"));
    const ascending = await titles(page);
    expect(ascending).toEqual(ascending.toSorted());
    await sort.click();
    await page.waitForURL(/sort=-title/);
    await page.waitForFunction(() => !document.querySelector("[data-stale=true]"));
    const descending = await titles(page);
    expect(descending).toEqual(descending.toSorted().toReversed());
    await sort.click();
    await page.waitForURL((url) => !url.search.includes("sort"));
  });

  test("filters by status, keeps it in the address, and drops it again", async () => {
    await using visit = await site.open("/tickets");
    const { page } = visit;
    const open = await site.database.repositories.tickets.count({ status: "open" });
    await page.getByRole("search").getByRole("button", { name: "Status" }).click();
    await page.getByRole("option", { name: "Open" }).click();
    await page.keyboard.press("Escape");
    await count(page).getByText(`${open} tickets`).waitFor();
    expect(page.url()).toEndWith("/tickets?status=open");
    await page.reload();
    await count(page).getByText(`${open} tickets`).waitFor();
    await page.getByRole("button", { name: "Drop the filter by status" }).click();
    await page.waitForURL((url) => url.search === "");
  });

  test("searches in titles while one types, whatever the case", async () => {
    await using visit = await site.open("/tickets");
    const { page } = visit;
    const matching = await site.database.repositories.tickets.count({
      title: { icontains: "checkout" },
    });
    expect(matching).toBeGreaterThan(0);
    await firstRow(page).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("CHECKOUT");
    await count(page).getByText(`${matching} tickets`).waitFor();
    for (const title of await titles(page)) expect(title.toLowerCase()).toContain("checkout");
    await page.getByRole("searchbox").fill("no ticket says this");
    await page.getByText("No ticket matches").waitFor();
    await page.getByRole("button", { name: "Clear all filters" }).click();
    await firstRow(page).waitFor();
  });

  test("combines filters of people, labels, projects and due dates that came by a link", async () => {
    const address =
      "/tickets?assignee=none&project=SHOP&priority=0,1&due=overdue,none&label=payments";
    await using visit = await site.open(address);
    const { page } = visit;
    const matching = await site.database.repositories.tickets.count({
      assigneeId: { isNull: true },
      project: { key: "SHOP" },
      priority: { in: [0, 1] },
      ticketLabels: { some: { label: { name: "payments" } } },
      or: [
        { dueAt: { isNull: true } },
        { dueAt: { lt: startOfToday() }, status: { in: ["open", "in_progress"] } },
      ],
    });
    expect(matching).toBeGreaterThan(0);
    await count(page)
      .getByText(new RegExp(`^${matching} tickets?$`))
      .waitFor();
  });

  test("changes a status in its place, at once and for good", async () => {
    await using visit = await site.open("/tickets?status=open&sort=id");
    const { page } = visit;
    const id = Number(await firstRow(page).getAttribute("data-ticket"));
    await firstRow(page).getByRole("button", { name: "Status: Open" }).click();
    await page.getByRole("option", { name: "In progress" }).click();
    await page.locator(`[data-ticket='${id}']`).waitFor({ state: "detached" });
    await page.goto(`${site.url}/tickets/${id}`);
    await page.getByRole("group", { name: "Status" }).getByText("In progress").waitFor();
    expect((await site.database.repositories.tickets.get(id)).status).toBe("in_progress");
  });

  test("takes a change back when the server refuses it", async () => {
    await using visit = await site.open("/tickets");
    const { page } = visit;
    await firstRow(page).waitFor();
    await page.route("**/api/tickets/*", (route) =>
      route.request().method() === "PATCH"
        ? route.fulfill({
            status: 409,
            contentType: "application/problem+json",
            body: JSON.stringify({ code: "FOREIGN_KEY_VIOLATION", status: 409, title: "Conflict" }),
          })
        : route.fallback(),
    );
    const cell = firstRow(page).locator("[data-field=priority]");
    const before = (await cell.textContent()) ?? "";
    const other = before === "Priority: Urgent" ? "Low" : "Urgent";
    await cell.click();
    await page.getByRole("option", { name: other }).click();
    await page.getByText("That did not work").waitFor();
    await firstRow(page).getByRole("button", { name: before }).waitFor();
  });

  test("is driven by the keyboard: moves, assigns, selects, opens", async () => {
    await using visit = await site.open("/tickets?assignee=none&sort=id");
    const { page } = visit;
    await firstRow(page).waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    const active = page.locator("[role=row][data-active=true]");
    expect(await active.getAttribute("aria-rowindex")).toBe("3");
    await page.keyboard.press("k");
    expect(await active.getAttribute("aria-rowindex")).toBe("2");
    const id = Number(await active.getAttribute("data-ticket"));

    await page.keyboard.press("p");
    await page.keyboard.type("minor");
    await page.keyboard.press("Enter");
    await active.getByRole("button", { name: "Priority: Minor" }).waitFor();
    await soon(async () => (await site.database.repositories.tickets.get(id)).priority).is(4);

    await page.keyboard.press("x");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("X");
    await page.getByText("3 selected").waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("3 selected").waitFor({ state: "detached" });

    await page.keyboard.press("?");
    await page.getByRole("dialog").getByText("Keyboard shortcuts").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    const opened = await active.getAttribute("data-ticket");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/tickets/${opened}`);
    await page.getByRole("region", { name: "Comments" }).waitFor();
    await page.keyboard.press("k");
    await page.waitForURL((url) => url.pathname !== `/tickets/${opened}`);
  });

  test("changes many at once, and back again by the toast", async () => {
    const { tickets } = site.database.repositories;
    await using visit = await site.open("/tickets?status=closed&sort=id");
    const { page } = visit;
    const closed = await tickets.count({ status: "closed" });
    await firstRow(page).waitFor();
    for (let row = 0; row < 3; row++) {
      await page.keyboard.press("j");
      await page.keyboard.press("x");
    }
    await page.getByText("3 selected").waitFor();
    await page.getByRole("button", { name: "Status", exact: true }).last().click();
    await page.getByRole("option", { name: "Done" }).click();
    await page.getByText("3 tickets moved to Done").waitFor();
    expect(await tickets.count({ status: "closed" })).toBe(closed - 3);
    await page.getByRole("button", { name: "Undo" }).click();
    await soon(() => tickets.count({ status: "closed" })).is(closed);
  });

  test("hides columns and tightens rows, and remembers it", async () => {
    await using visit = await site.open("/tickets");
    const { page } = visit;
    await firstRow(page).waitFor();
    const height = () => firstRow(page).evaluate((row) => row.clientHeight);
    const before = await height();
    await page.getByRole("button", { name: "Display options" }).click();
    await page.getByRole("checkbox", { name: "Assignee" }).uncheck();
    await page.getByText("Compact").click();
    await page.getByRole("columnheader", { name: "Assignee" }).waitFor({ state: "detached" });
    expect(await height()).toBeLessThan(before);
    await page.reload();
    await firstRow(page).waitFor();
    expect(await page.getByRole("columnheader", { name: "Assignee" }).count()).toBe(0);
  });
});

const startOfToday = (): Date => {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
};
