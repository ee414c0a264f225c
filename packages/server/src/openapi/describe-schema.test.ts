import { parseWhere } from "@headwater/database/filter";
import { expect, test } from "bun:test";
import { descriptions } from "../generated/openapi.gen.ts";
import { describeSchema } from "./describe-schema.ts";

const { resources } = describeSchema(descriptions);
const tickets = resources.find(({ name }) => name === "tickets");

test("a column tells its kind, its words, its default and whether it may be set", () => {
  expect(tickets?.columns["status"]).toMatchObject({
    kind: "enum",
    sqlType: "text",
    nullable: false,
    values: ["open", "in_progress", "done", "closed"],
    defaultValue: "open",
    body: "optional",
  });
  expect(tickets?.columns["createdAt"]).not.toHaveProperty("body");
  expect(tickets?.columns["assigneeId"]?.nullable).toBe(true);
});

test("a list tells the words that it may hold", () => {
  const schema = { type: "array", items: { type: "string", enum: ["mon", "tue"] } };
  const days = { kind: "json", element: "enum", sqlType: "text[]", schema } as const;
  const [first] = descriptions;
  if (first === undefined) throw new Error("There are no descriptions.");
  const [described] = describeSchema([{ ...first, columns: { days } }]).resources;
  expect(described?.columns["days"]?.values).toEqual(["mon", "tue"]);
});

test("a relation tells which columns hold it", () => {
  expect(tickets?.relations["comments"]).toEqual({
    target: "comments",
    many: true,
    nullable: true,
    columns: ["id"],
    references: ["ticketId"],
  });
  expect(tickets?.relations["assignee"]).toMatchObject({ many: false, nullable: true });
});

test("hidden columns are not told of", () => {
  expect(JSON.stringify(resources)).not.toContain("passwordHash");
});

test("the resources are the shapes that queries are read and written by", () => {
  const shapes = Object.fromEntries(resources.map((resource) => [resource.name, resource]));
  if (tickets === undefined) throw new Error("There are no tickets.");
  expect(parseWhere({ assignee: { name: "Ada" } }, tickets, shapes)).toMatchObject({
    type: "relation",
    relation: "assignee",
  });
});
