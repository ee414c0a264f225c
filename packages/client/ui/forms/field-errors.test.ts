import { expect, test } from "bun:test";
import { ApiError } from "@headwater/api-client";
import { newTicketSchema } from "@headwater/database/validators/tickets";
import { newUserSchema } from "@headwater/database/validators/users";
import { fieldErrors, serverFieldErrors } from "./field-errors.ts";

test("what a validator finds is said in words for people, on the field", () => {
  const ticket = { projectId: "p", body: "", reporterId: "r" };
  expect(fieldErrors(newTicketSchema, { ...ticket, title: "" })).toEqual({ title: "Required" });
  expect(fieldErrors(newTicketSchema, { ...ticket, title: "t".repeat(201) })).toEqual({
    title: "At most 200 characters",
  });
  expect(fieldErrors(newUserSchema, { name: "Ada", email: "nowhere" })).toEqual({
    email: "An email address, such as ada@example.org",
  });
  expect(fieldErrors(newTicketSchema, { ...ticket, title: "Fine" })).toEqual({});
});

test("what the server refuses shows on the columns it names", () => {
  const facts = { detail: "no", status: 409 };
  const taken = new ApiError({
    ...facts,
    code: "UNIQUE_VIOLATION",
    columns: ["projectId", "name"],
  });
  expect(serverFieldErrors(taken)).toEqual({ projectId: "Already taken", name: "Already taken" });
  const invalid = new ApiError({
    ...facts,
    code: "VALIDATION_FAILED",
    issues: [{ path: ["settings", "color"], code: "custom", message: "a CSS colour" }],
  });
  expect(serverFieldErrors(invalid)).toEqual({ settings: "A CSS colour" });
  expect(serverFieldErrors(new TypeError("no network"))).toEqual({});
});
