import { describe, expect, test } from "bun:test";
import {
  attachmentKeySchema,
  attachmentSchema,
  newAttachmentSchema,
} from "@headwater/database/validators/attachments";
import { teamMemberKeySchema } from "@headwater/database/validators/team-members";
import {
  newTicketSchema,
  ticketKeySchema,
  ticketPatchSchema,
} from "@headwater/database/validators/tickets";
import { newUserSchema, userSchema } from "@headwater/database/validators/users";

const ticket = { projectId: "p", title: "Broken", body: "It is.", reporterId: "u" };

describe("the body of a create", () => {
  test("takes what has a default or may be null as absent, and dates as the wire has them", () => {
    expect(newTicketSchema.parse(ticket)).toEqual(ticket);
    const due = newTicketSchema.parse({ ...ticket, dueAt: "2026-03-01T09:30:00.000Z" });
    expect(due.dueAt).toEqual(new Date("2026-03-01T09:30:00.000Z"));
    expect(newTicketSchema.parse({ ...ticket, dueAt: null, assigneeId: null }).dueAt).toBeNull();
  });

  test("refuses what the server sets, what is hidden and what isn't there", () => {
    for (const extra of [{ id: 1 }, { createdAt: new Date() }, { nope: 1 }]) {
      expect(newTicketSchema.safeParse({ ...ticket, ...extra }).success).toBe(false);
    }
    const user = { email: "ada@example.org", name: "Ada" };
    expect(newUserSchema.safeParse(user).success).toBe(true);
    expect(newUserSchema.safeParse({ ...user, passwordHash: "x" }).success).toBe(false);
  });

  test("says all that is wrong at once", () => {
    const { error } = newTicketSchema.safeParse({ title: "", priority: 9, status: "gone" });
    expect(error?.issues.map(({ path }) => path.join(".")).toSorted()).toEqual([
      "body",
      "priority",
      "projectId",
      "reporterId",
      "status",
      "title",
    ]);
  });

  test("has bytes and big integers in both forms", () => {
    const file = { ticketId: 1, fileName: "a.txt", mimeType: "text/plain" };
    const wire = newAttachmentSchema.parse({ ...file, sizeBytes: "5", content: "aGVsbG8=" });
    const code = newAttachmentSchema.parse({
      ...file,
      sizeBytes: 5n,
      content: new TextEncoder().encode("hello"),
    });
    expect(wire).toEqual(code);
    expect(newAttachmentSchema.safeParse({ ...wire, sizeBytes: "-1" }).success).toBe(false);
  });
});

test("the body of a change needs nothing and sets no default", () => {
  expect(ticketPatchSchema.parse({})).toEqual({});
  expect(ticketPatchSchema.safeParse({ id: 7 }).success).toBe(false);
  expect(ticketPatchSchema.safeParse({ title: null }).success).toBe(false);
});

test("a row has no hidden column", () => {
  expect(Object.keys(userSchema.shape)).not.toContain("passwordHash");
  expect(Object.keys(attachmentSchema.shape)).toContain("content");
});

describe("a key", () => {
  test("is read from the segments of a path", () => {
    expect(ticketKeySchema.parse({ id: "7" })).toEqual({ id: 7 });
    expect(ticketKeySchema.parse({ id: 7 })).toEqual({ id: 7 });
    expect(teamMemberKeySchema.parse({ teamId: "a", userId: "b" })).toEqual({
      teamId: "a",
      userId: "b",
    });
  });

  test("is canonical: one row has one path", () => {
    for (const id of ["", "07", "+7", "7.0", "1e3", " 7", "7 ", "-0", "0x7", "9007199254740993"]) {
      expect([id, attachmentKeySchema.safeParse({ id }).success]).toEqual([id, false]);
    }
  });
});
