import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { soon } from "../../ui/testing/soon.ts";
import { browserPath } from "../../ui/testing/browser.ts";
import { type Site, startSite } from "./testing/site.ts";

setDefaultTimeout(90_000);

describe.skipIf(!browserPath)("forms", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site[Symbol.asyncDispose]());

  test("a ticket without a title is refused on the field, with one it is made", async () => {
    await using visit = await site.open("/projects/SHOP/tickets");
    const { page } = visit;
    await page.locator("[role=row][aria-rowindex='2']").waitFor();
    await page.keyboard.press("c");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Create ticket" }).click();
    const title = dialog.getByLabel("Title");
    await dialog.getByText("Required").waitFor();
    expect(await title.getAttribute("aria-invalid")).toBe("true");
    expect(await title.evaluate((input) => input === document.activeElement)).toBe(true);

    await title.fill("t".repeat(201));
    await dialog.getByRole("button", { name: "Create ticket" }).click();
    await dialog.getByText("At most 200 characters").waitFor();

    await title.fill("Try the new form");
    await dialog.getByLabel("Description").fill("It is **short**.");
    await dialog.getByLabel("Estimate").fill("1.5");
    await page.keyboard.press("Control+Enter");
    await dialog.waitFor({ state: "detached" });
    await page.getByRole("link", { name: "Try the new form" }).waitFor();
    const { data } = await site.database.repositories.tickets.list({
      where: { title: "Try the new form" },
      include: ["project"],
    });
    expect(data[0]).toMatchObject({ status: "open", estimateHours: 1.5, body: "It is **short**." });
    expect(data[0]?.project.key).toBe("SHOP");
    expect(visit.complaints).toEqual([]);
  });

  test("a project's key is checked here, and taken ones by the server, both on the field", async () => {
    await using visit = await site.open("/projects");
    const { page } = visit;
    await page.getByRole("button", { name: "New project" }).last().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Name").fill("Second checkout");
    expect(await dialog.getByLabel("Key").inputValue()).toBe("SC");
    await dialog.getByLabel("Key").fill("X1");
    await dialog.getByRole("button", { name: "Create project" }).click();
    await dialog.getByText("2 to 10 upper-case letters").waitFor();
    await dialog.getByLabel("Key").fill("shop");
    await dialog.getByRole("button", { name: "Create project" }).click();
    await dialog.getByText("Already taken").waitFor();
    expect(await dialog.getByLabel("Key").getAttribute("aria-invalid")).toBe("true");
    expect(await dialog.getByLabel("Name").getAttribute("aria-invalid")).not.toBe("true");
    await dialog.getByLabel("Key").fill("SECOND");
    await dialog.getByRole("button", { name: "Create project" }).click();
    await dialog.waitFor({ state: "detached" });
    await page.getByRole("listitem").getByText("Second checkout").waitFor();
  });

  test("an email that somebody has already shows on the email", async () => {
    await using visit = await site.open("/people");
    const { page } = visit;
    const [somebody] = (await site.database.repositories.users.list({ limit: 1 })).data;
    await page.getByRole("button", { name: "Add person" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Name").fill("Ada Byron");
    await dialog.getByLabel("Email").fill("not an address");
    await dialog.getByRole("button", { name: "Add person" }).click();
    await dialog.getByText("An email address, such as").waitFor();
    await dialog.getByLabel("Email").fill(somebody?.email ?? "");
    await dialog.getByRole("button", { name: "Add person" }).click();
    await dialog.getByText("Already taken").waitFor();
    await dialog.getByLabel("Email").fill("ada@example.org");
    await dialog.getByRole("button", { name: "Add person" }).click();
    await page.getByRole("link", { name: "Ada Byron" }).waitFor();
  });

  test("people join a team, become owners and leave it", async () => {
    const { teams, teamMembers } = site.database.repositories;
    const [team] = (await teams.list({ limit: 1 })).data;
    const teamId = team?.id ?? "";
    const before = await teamMembers.count({ teamId });
    await using visit = await site.open(`/teams/${team?.slug}`);
    const { page } = visit;
    const rows = page.getByRole("region", { name: "Members" }).getByRole("listitem");
    await rows.nth(before - 1).waitFor();
    const choices = page.getByRole("listbox").getByRole("option");
    await page.getByRole("button", { name: "Add member" }).click();
    const label = await choices.first().textContent();
    const name = label?.replace(/^[A-Z]{1,2}(?=[A-Z])/, "") ?? "";
    await choices.first().click();
    const row = rows.filter({ hasText: name });
    await row.waitFor();
    await row.getByLabel(`Role of ${name}`).selectOption("owner");
    await soon(() => teamMembers.count({ teamId, role: "owner", user: { name } })).is(1);
    await row.getByRole("button", { name: `Take ${name} out of the team` }).click();
    await row.waitFor({ state: "detached" });
    await soon(() => teamMembers.count({ teamId })).is(before);
  });
});
