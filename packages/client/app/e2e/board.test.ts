import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import type { Locator, Page } from "playwright-core";
import { browserPath } from "../../ui/testing/browser.ts";
import { type Site, startSite } from "./testing/site.ts";
import { settled } from "../../ui/testing/settled.ts";
import { soon } from "../../ui/testing/soon.ts";

setDefaultTimeout(90_000);

describe.skipIf(!browserPath)("the board", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site[Symbol.asyncDispose]());

  const column = (page: Page, status: string) => page.locator(`section[data-status=${status}]`);
  const middle = async (element: Locator) => {
    const box = await element.boundingBox();
    if (!box) throw new Error("The element is not in sight.");
    return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 300) };
  };
  const statusOf = async (id: number) => (await site.database.repositories.tickets.get(id)).status;

  test("a card dragged to another column changes its status, and the toast takes it back", async () => {
    await using visit = await site.open("/projects/SHOP/board");
    const { page } = visit;
    const card = column(page, "open").locator("[data-ticket]").first();
    const id = Number(await card.getAttribute("data-ticket"));
    const from = await middle(card);
    const to = await middle(column(page, "in_progress"));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 20, from.y + 5, { steps: 3 });
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.locator("section[data-over=true][data-status=in_progress]").waitFor();
    await page.mouse.up();

    await column(page, "in_progress").locator(`[data-ticket='${id}']`).waitFor();
    expect(await column(page, "open").locator(`[data-ticket='${id}']`).count()).toBe(0);
    await soon(() => statusOf(id)).is("in_progress");

    await page.getByRole("button", { name: "Undo" }).click();
    await column(page, "open").locator(`[data-ticket='${id}']`).waitFor();
    await soon(() => statusOf(id)).is("open");
    expect(visit.complaints).toEqual([]);
  });

  test("a card is carried by the keyboard from column to column", async () => {
    await using visit = await site.open("/projects/DATA/board");
    const { page } = visit;
    const card = column(page, "in_progress").locator("[data-ticket]").first();
    const id = Number(await card.getAttribute("data-ticket"));
    await card.focus();
    await page.keyboard.press("Space");
    await page.locator("[data-carried]").waitFor();
    await settled(page);
    await page.keyboard.press("ArrowRight");
    await page.locator("section[data-over=true][data-status=done]").waitFor();
    await page.keyboard.press("Space");
    await soon(() => statusOf(id)).is("done");
  });

  test("a card is carried by touch, after being held for a moment", async () => {
    await using visit = await site.open("/projects/APP/board", { hasTouch: true });
    const { page } = visit;
    const card = column(page, "open").locator("[data-ticket]").first();
    const id = Number(await card.getAttribute("data-ticket"));
    const from = await middle(card);
    const to = await middle(column(page, "done"));
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: typeof from) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: at ? [at] : [] });
    await touch("touchStart", from);
    await page.locator("[data-carried]").waitFor();
    for (const share of [0.2, 0.5, 0.8, 1])
      await touch("touchMove", {
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
      });
    await page.locator("section[data-over=true][data-status=done]").waitFor();
    await touch("touchEnd");
    await soon(() => statusOf(id)).is("done");
  });

  test("a column loads more cards as it is scrolled", async () => {
    await using visit = await site.open("/board");
    const { page } = visit;
    const done = column(page, "done");
    await done.locator("[data-ticket]").first().waitFor();
    const seen = new Set<string>();
    for (let turn = 0; turn < 200 && seen.size < 90; turn++) {
      const ids = await done.evaluate((column) => {
        column.querySelector("[data-scroll-restoration-id]")?.scrollBy(0, 900);
        return [...column.querySelectorAll("[data-ticket]")].map(
          (card) => card.getAttribute("data-ticket") ?? "",
        );
      });
      for (const id of ids) seen.add(id);
      await page.waitForTimeout(30);
    }
    expect(seen.size).toBeGreaterThanOrEqual(90);
  });

  test("shares its filters with the table, through the address", async () => {
    await using visit = await site.open("/projects/SHOP/board?priority=0");
    const { page } = visit;
    await column(page, "open").locator("[data-ticket]").first().waitFor();
    const cards = await column(page, "open").locator("[data-ticket]").count();
    const urgent = column(page, "open").getByRole("img", { name: "Priority: Urgent" });
    expect(await urgent.count()).toBe(cards);
    await page.getByRole("button", { name: "Drop the filter by priority" }).waitFor();
  });

  test("a click opens the card", async () => {
    await using visit = await site.open("/board");
    const { page } = visit;
    const card = column(page, "open").locator("[data-ticket]").first();
    const id = await card.getAttribute("data-ticket");
    await card.click();
    await page.waitForURL(`**/tickets/${id}`);
  });
});
