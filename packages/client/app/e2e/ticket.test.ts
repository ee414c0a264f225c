import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { browserPath } from "../../ui/testing/browser.ts";
import { type Site, startSite } from "./testing/site.ts";
import { settled } from "../../ui/testing/settled.ts";
import { soon } from "../../ui/testing/soon.ts";

setDefaultTimeout(90_000);

describe.skipIf(!browserPath)("the page of a ticket", () => {
  let site: Site;
  let id: number;
  beforeAll(async () => {
    site = await startSite();
    const { projects, users, tickets } = site.database.repositories;
    const project = (await projects.list({ where: { key: "SHOP" } })).data[0];
    const user = (await users.list({ limit: 1 })).data[0];
    const ticket = await tickets.create({
      projectId: project?.id ?? "",
      reporterId: user?.id ?? "",
      title: "Write the page of a ticket",
      body: "Some **bold** words, <img src=x onerror=alert(1)> and [a link](javascript:alert(1)).",
    });
    id = ticket.id;
  });
  afterAll(() => site[Symbol.asyncDispose]());
  const ticket = () => site.database.repositories.tickets.get(id);

  test("shows Markdown, and nothing in it can run", async () => {
    await using visit = await site.open(`/tickets/${id}`);
    const { page } = visit;
    await page.locator("strong", { hasText: "bold" }).waitFor();
    expect(await page.locator("article img[src=x]").count()).toBe(0);
    expect(await page.locator("a[href^=javascript]").count()).toBe(0);
    expect(await page.title()).toBe(`SHOP-${id} Write the page of a ticket · Headwater`);
    expect(visit.complaints).toEqual([]);
  });

  test("title, description and properties change where they stand", async () => {
    await using visit = await site.open(`/tickets/${id}`);
    const { page } = visit;
    const title = page.getByLabel("Title");
    await title.fill("");
    await title.press("Enter");
    await page.getByRole("alert").getByText("Required").waitFor();
    await title.fill("Write the whole page");
    await title.press("Enter");
    await soon(async () => (await ticket()).title).is("Write the whole page");

    await page.getByRole("button", { name: "Edit description" }).click();
    await page.getByLabel("Description").fill("# Plan\n\n- first\n- second");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: "Plan" }).waitFor();
    await soon(async () => (await ticket()).body.includes("- second")).is(true);

    await page.locator("body").press("s");
    await page.getByRole("option", { name: "Done" }).click();
    await soon(async () => (await ticket()).status).is("done");
    await page.getByLabel("Estimate in hours").fill("7");
    await page.getByLabel("Estimate in hours").press("Enter");
    await soon(async () => (await ticket()).estimateHours).is(7);

    await page.getByLabel("Due date").click();
    await page.locator("button[data-today]").click();
    await soon(async () => (await ticket()).dueAt !== null).is(true);

    await page.getByRole("textbox", { name: "Parent" }).click();
    await page.getByRole("textbox", { name: "Parent" }).fill("checkout");
    await page
      .getByRole("option")
      .filter({ hasText: /checkout/i })
      .first()
      .click();
    await soon(async () => (await ticket()).parentId !== null).is(true);
    await page
      .getByRole("navigation", { name: "Breadcrumbs" })
      .getByText(/^SHOP-/)
      .nth(1)
      .waitFor();
  });

  test("tasks are added, ticked, renamed, moved and deleted", async () => {
    const { tasks } = site.database.repositories;
    const stored = async () =>
      (await tasks.list({ where: { ticketId: id }, sort: "position" })).data.map(
        ({ title, done }) => `${title}${done ? " ✓" : ""}`,
      );
    await using visit = await site.open(`/tickets/${id}`);
    const { page } = visit;
    const section = page.getByRole("region", { name: "Tasks" });
    for (const title of ["Dig", "Pour", "Smooth"]) {
      await section.getByLabel("Add a task").fill(title);
      await section.getByLabel("Add a task").press("Enter");
      await section.getByRole("checkbox", { name: title }).waitFor();
    }
    await soon(stored).is(["Dig", "Pour", "Smooth"]);
    await section.getByRole("checkbox", { name: "Dig" }).click();
    await section.getByText("1 of 3 done").waitFor();
    await section.getByRole("textbox", { name: "Task", exact: true }).nth(1).fill("Pour slowly");
    await section.getByRole("textbox", { name: "Task", exact: true }).nth(1).press("Enter");
    await soon(stored).is(["Dig ✓", "Pour slowly", "Smooth"]);

    await section.getByRole("button", { name: "Move Smooth" }).focus();
    await page.keyboard.press("Space");
    await page.getByText("Smooth: at place 3 of 3.").waitFor({ state: "attached" });
    await settled(page);
    await page.keyboard.press("ArrowUp");
    await page.getByText("Smooth: at place 2 of 3.").waitFor({ state: "attached" });
    await page.keyboard.press("Space");
    await soon(stored).is(["Dig ✓", "Smooth", "Pour slowly"]);

    await section.getByRole("button", { name: "Delete Dig" }).click();
    await soon(stored).is(["Smooth", "Pour slowly"]);
    await page.getByRole("button", { name: "Undo" }).click();
    await soon(async () => (await stored()).includes("Dig ✓")).is(true);
  });

  test("comments are written, edited and deleted by whoever acts", async () => {
    const { comments } = site.database.repositories;
    await using visit = await site.open(`/tickets/${id}`);
    const { page } = visit;
    const section = page.getByRole("region", { name: "Comments" });
    await section.getByLabel("New comment").fill("I saw it **too**.");
    await section.getByRole("button", { name: "Comment", exact: true }).click();
    await section.locator("strong", { hasText: "too" }).waitFor();
    await soon(() => comments.count({ ticketId: id })).is(1);
    const acting = await page
      .getByRole("button", { name: /^Acting as / })
      .getAttribute("aria-label");
    await section
      .getByText(acting?.replace("Acting as ", "") ?? "")
      .first()
      .waitFor();

    await section.getByRole("button", { name: "More about this comment" }).click();
    await page.getByRole("menuitem", { name: "Edit" }).click();
    await section.getByLabel("Comment", { exact: true }).fill("I did not see it.");
    await section.getByRole("button", { name: "Save" }).click();
    await section.getByText("I did not see it.").waitFor();

    await section.getByRole("button", { name: "More about this comment" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete comment" }).click();
    await section.getByText("I did not see it.").waitFor({ state: "detached" });
    await soon(() => comments.count({ ticketId: id })).is(0);
  });

  test("labels are made, put on and taken off", async () => {
    const { ticketLabels } = site.database.repositories;
    await using visit = await site.open(`/tickets/${id}`);
    const { page } = visit;
    const group = page.getByRole("group", { name: "Labels" });
    await group.getByRole("button", { name: "Add a label" }).click();
    await page.getByRole("option", { name: "payments" }).click();
    await page.getByRole("textbox", { name: "Change labels…" }).fill("brand new");
    await page.getByRole("option", { name: "Create “brand new”" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Create label" }).click();
    await group.getByText("brand new").waitFor();
    await group.getByText("payments").waitFor();
    await soon(() => ticketLabels.count({ ticketId: id })).is(2);
    await group.getByRole("button", { name: "Remove label payments" }).click();
    await group.getByText("payments").waitFor({ state: "detached" });
    await soon(() => ticketLabels.count({ ticketId: id })).is(1);
  });

  test("a file comes back byte for byte", async () => {
    await using visit = await site.open(`/tickets/${id}`);
    const { page } = visit;
    const content = Buffer.from(Uint8Array.from({ length: 70_000 }, (_, index) => index % 251));
    const listed: string[] = [];
    page.on("response", (response) => {
      if (response.url().includes("/api/attachments?")) listed.push(response.url());
    });
    await page.locator("input[type=file]").setInputFiles({
      name: "river bed.bin",
      mimeType: "application/octet-stream",
      buffer: content,
    });
    const section = page.getByRole("region", { name: "Attachments" });
    await section.getByText("70.0 kB").waitFor();
    for (const url of listed) expect(url).not.toContain("content");
    const waiting = page.waitForEvent("download");
    await section.getByRole("button", { name: "Download river bed.bin" }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("river bed.bin");
    const stream = await download.createReadStream();
    expect(Buffer.concat(await stream.toArray()).equals(content)).toBe(true);
    expect(visit.complaints).toEqual([]);
  });

  test("is deleted after a question, and leads back to where one came from", async () => {
    await using visit = await site.open("/tickets?q=whole%20page");
    const { page } = visit;
    await page.getByRole("link", { name: "Write the whole page" }).click();
    await page.getByRole("button", { name: "More about this ticket" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete ticket" }).click();
    await page.waitForURL((url) => url.pathname === "/tickets");
    await page.getByText("No ticket matches").waitFor();
    expect(await site.database.repositories.tickets.find(id)).toBeNull();
    await page.goto(`${site.url}/tickets/${id}`);
    await page.getByText("There is nothing here").waitFor();
  });
});
