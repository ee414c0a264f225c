import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { browserPath } from "../../ui/testing/browser.ts";
import { type Site, startSite } from "./testing/site.ts";

setDefaultTimeout(90_000);

const PAGES = [
  { path: "/projects", title: "Projects", shows: "Checkout" },
  { path: "/projects/SHOP", title: "Checkout · Overview", shows: "Recently changed" },
  { path: "/projects/SHOP/tickets", title: "Checkout · Tickets", shows: "350 tickets" },
  { path: "/projects/SHOP/board", title: "Checkout · Board", shows: "In progress" },
  { path: "/tickets", title: "All tickets", shows: "2,100 tickets" },
  { path: "/my-tickets", title: "My tickets", shows: "tickets" },
  { path: "/board", title: "Board", shows: "Closed" },
  { path: "/tickets/7", title: "APP-7", shows: "Comments" },
  { path: "/teams", title: "Teams", shows: "Storefront" },
  { path: "/teams/storefront", title: "Storefront", shows: "Members" },
  { path: "/people", title: "People", shows: "to do" },
  { path: "/nowhere", title: "Not found", shows: "There is no such page" },
];

describe.skipIf(!browserPath)("pages", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site[Symbol.asyncDispose]());

  test("each opens by its address, with a title, and without a complaint", async () => {
    await using visit = await site.open("/");
    const { page } = visit;
    await page.waitForURL("**/projects");
    for (const { path, title, shows } of PAGES) {
      await page.goto(`${site.url}${path}`);
      await page.getByText(shows).filter({ visible: true }).first().waitFor();
      expect(await page.title()).toStartWith(title);
      expect(await page.title()).toEndWith("· Headwater");
    }
    expect(visit.complaints).toEqual([]);
  });

  test("none is wider than a phone", async () => {
    await using visit = await site.open("/", {
      viewport: { width: 375, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    const { page } = visit;
    for (const { path, shows } of PAGES) {
      await page.goto(`${site.url}${path}`);
      await page.getByText(shows).filter({ visible: true }).first().waitFor();
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(`${path}: ${wider}`).toBe(`${path}: 0`);
    }
    await page.goto(`${site.url}/tickets`);
    await page.getByRole("listitem").first().waitFor();
    expect(await page.getByRole("grid").count()).toBe(0);
    await page.locator("main header").getByRole("button", { name: "Menu" }).tap();
    await page.getByRole("dialog").getByRole("link", { name: "People" }).tap();
    await page.waitForURL("**/people");
    expect(visit.complaints).toEqual([]);
  });

  test("dark when the system is, and as one chooses, before anything is drawn", async () => {
    await using visit = await site.open("/projects", { colorScheme: "dark" });
    const { page } = visit;
    const scheme = () => page.locator("html").getAttribute("data-mantine-color-scheme");
    const brightness = () =>
      page.locator("main").evaluate((main) => {
        const [red = 0] = getComputedStyle(main).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
        return red;
      });
    await page.getByText("Checkout").first().waitFor();
    expect(await scheme()).toBe("dark");
    expect(await brightness()).toBeLessThan(60);
    await page.getByRole("button", { name: "Appearance" }).click();
    await page.getByRole("menuitemradio", { name: "Light" }).click();
    expect(await scheme()).toBe("light");
    expect(await brightness()).toBeGreaterThan(200);
    await page.reload({ waitUntil: "commit" });
    await page.locator("html[data-mantine-color-scheme]").waitFor({ state: "attached" });
    expect(await scheme()).toBe("light");
  });

  test("the palette finds tickets by title and number, and goes places", async () => {
    await using visit = await site.open("/projects");
    const { page } = visit;
    await page.getByText("Checkout").first().waitFor();
    const ticket = await site.database.repositories.tickets.get(1234);
    const palette = page.getByPlaceholder("Find a ticket, go somewhere, do something…");
    await page.keyboard.press("Control+k");
    await palette.fill("123");
    await palette.press("Enter");
    await page.waitForURL("**/tickets/123");
    await palette.waitFor({ state: "detached" });
    await page.keyboard.press("Control+k");
    await palette.fill("1234");
    await page.getByText(ticket.title).first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/tickets/1234");
    await palette.waitFor({ state: "detached" });
    await page.keyboard.press("Control+k");
    await palette.fill("all tick");
    await palette.press("Enter");
    await page.waitForURL("**/tickets");
    await palette.waitFor({ state: "detached" });
    await page.keyboard.press("g");
    await page.keyboard.press("p");
    await page.waitForURL("**/projects");
  });

  test("the rows of every table are a click away", async () => {
    await using visit = await site.open("/projects");
    const { page } = visit;
    await page.getByRole("link", { name: "Data browser" }).click();
    await page.waitForURL("**/browse/");
    await page.locator("[data-table='tickets']").waitFor();
    expect(visit.complaints).toEqual([]);
  });

  test("a list that can't be loaded says so, and loads when asked again", async () => {
    await using visit = await site.open("/people");
    const { page } = visit;
    await page.getByText("to do").first().waitFor();
    await page.route("**/api/tickets?**", (route) => route.abort());
    await page.getByRole("link", { name: "All tickets" }).click();
    await page.getByText("Could not load the tickets").waitFor();
    await page.unroute("**/api/tickets?**");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator("[role=row][aria-rowindex='2']").waitFor();
  });

  test("who acts is chosen, remembered, and reports what is written", async () => {
    await using visit = await site.open("/my-tickets");
    const { page } = visit;
    const { users, tickets } = site.database.repositories;
    const other = (await users.list({ sort: "-name", limit: 1 })).data[0];
    await page.getByRole("button", { name: /^Acting as / }).click();
    await page.getByRole("option", { name: other?.name ?? "" }).click();
    const count = await tickets.count({ assigneeId: other?.id ?? "" });
    await page.getByText(`${count} tickets`).waitFor();
    await page.reload();
    await page.getByRole("button", { name: `Acting as ${other?.name}` }).waitFor();
    await page.keyboard.press("c");
    await page.getByRole("dialog").getByLabel("Title").fill("Reported by somebody else");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    const made = await tickets.list({ where: { title: "Reported by somebody else" } });
    expect(made.data[0]?.reporterId).toBe(other?.id ?? "");
  });

  test("counts of all projects come by one request", async () => {
    await using visit = await site.open("/people");
    const { page } = visit;
    await page.getByText("to do").first().waitFor();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.getByRole("link", { name: "Projects", exact: true }).first().click();
    await page.getByText("% finished").first().waitFor();
    expect(requests.filter((url) => url.includes("/aggregate")).length).toBe(1);
  });
});
