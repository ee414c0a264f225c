import { describe, expect, test } from "bun:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { descriptions } from "../generated/openapi.gen.ts";
import { describeApi } from "./describe-api.ts";

const document = JSON.parse(JSON.stringify(describeApi(descriptions)));
const { paths, components } = document;

test("the document is valid OpenAPI 3.1", async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(document));
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
});

test("every reference leads somewhere", () => {
  const references = JSON.stringify(document).match(/"#\/[^"]+"/g) ?? [];
  const missing = references.filter((reference) => {
    const steps = reference.slice(3, -1).split("/");
    return steps.reduce((value, step) => value?.[step], document) === undefined;
  });
  expect(missing).toEqual([]);
});

test("every operation has a name of its own", () => {
  const operations = Object.values<Record<string, { operationId?: string }>>(paths)
    .flatMap((path) => Object.values(path))
    .flatMap(({ operationId }) => operationId ?? []);
  expect(new Set(operations).size).toBe(operations.length);
  expect(operations).toContain("listTickets");
  expect(operations).toContain("batch");
});

test("examples and defaults meet their schemas", () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema(document, "api");
  for (const [name, schema] of Object.entries<{ examples?: unknown[] }>(components.schemas)) {
    const validate = ajv.getSchema(`api#/components/schemas/${name}`);
    for (const example of schema.examples ?? []) {
      const valid = validate?.(example);
      expect({ name, valid, errors: validate?.errors }).toEqual({
        name,
        valid: true,
        errors: null,
      });
    }
  }
}, 30_000);

describe("the tracker", () => {
  test("has the routes of the contract for each table", () => {
    expect(Object.keys(paths["/api/tickets"])).toEqual(["get", "post", "patch", "delete"]);
    expect(Object.keys(paths["/api/tickets/aggregate"])).toEqual(["get"]);
    expect(Object.keys(paths["/api/tickets/{id}"])).toEqual(["get", "patch", "put", "delete"]);
    expect(paths["/api/team-members/{teamId}/{userId}"]).toBeDefined();
    expect(Object.keys(paths["/api/batch"])).toEqual(["post"]);
  });

  test("says what the schema's comments say", () => {
    expect(components.schemas.Ticket.description).toBe("Pieces of work to be done.");
    expect(components.schemas.Ticket.properties.body.description).toBe(
      "The whole story, in Markdown.",
    );
    expect(components.parameters["Ticket.filter.status"].description).toStartWith(
      "How far the work has come.",
    );
  });

  test("does not know hidden columns, and takes read-only ones in no body", () => {
    expect(JSON.stringify(document)).not.toContain("passwordHash");
    const { properties, required } = components.schemas.NewTicket;
    expect(Object.keys(properties)).not.toContain("createdAt");
    expect(Object.keys(properties)).not.toContain("id");
    expect(required).toEqual(["projectId", "title", "body", "reporterId"]);
    expect(components.schemas.TicketPatch.required).toBeUndefined();
    expect(components.schemas.Ticket.properties.createdAt.format).toBe("date-time");
  });

  test("says which values a column takes and what it gets when left out", () => {
    const { priority, status, dueAt } = components.schemas.NewTicket.properties;
    expect(priority).toMatchObject({ type: "integer", minimum: 0, maximum: 4, default: 2 });
    expect(status.enum).toEqual(["open", "in_progress", "done", "closed"]);
    expect(dueAt.type).toEqual(["string", "null"]);
  });
});
