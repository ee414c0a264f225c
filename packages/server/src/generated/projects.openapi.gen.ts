// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 6c94e64c632d9803

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/projects` for the documents about the API. */
export const projectsDescription: ResourceDescription = {
  name: "projects",
  path: "projects",
  table: "projects",
  types: { one: "Project", many: "Projects" },
  labels: { one: "project", many: "projects" },
  description: "Bodies of work, each with its own tickets and labels.",
  key: ["id"],
  columns: {
    id: {
      kind: "string",
      sqlType: "text",
      schema: {
        type: "string",
        description:
          "Primary key: a UUID of version 7 made by the server, so that later rows have greater keys.",
      },
    },
    teamId: {
      kind: "string",
      sqlType: "text",
      body: "required",
      schema: { type: "string", description: "The team that owns the project." },
    },
    key: {
      kind: "string",
      sqlType: "text",
      body: "required",
      schema: {
        type: "string",
        minLength: 2,
        maxLength: 10,
        pattern: "^[A-Z]{2,10}$",
        description: "Prefix of the project's ticket numbers, 2 to 10 upper-case letters; unique.",
      },
    },
    name: {
      kind: "string",
      sqlType: "text",
      body: "required",
      schema: {
        type: "string",
        minLength: 1,
        maxLength: 120,
        description: "Name shown to people.",
      },
    },
    description: {
      kind: "string",
      sqlType: "text",
      nullable: true,
      body: "optional",
      schema: { type: "string", description: "What the project is about, in a sentence or two." },
    },
    settings: {
      kind: "json",
      sqlType: "text",
      body: "optional",
      schema: {
        type: "object",
        properties: {
          defaultPriority: { type: "integer", minimum: 0, maximum: 4 },
          color: { type: "string" },
          notify: {
            type: "object",
            properties: { email: { type: "boolean" }, chat: { type: "boolean" } },
            required: ["email", "chat"],
            additionalProperties: false,
          },
        },
        additionalProperties: false,
        description: "What the project's members agreed on.",
        default: {},
      },
    },
    archived: {
      kind: "boolean",
      sqlType: "integer",
      body: "optional",
      schema: {
        type: "boolean",
        description: "Archived projects are kept but no longer worked on.",
        default: false,
      },
    },
    createdAt: {
      kind: "date",
      sqlType: "integer",
      schema: {
        type: "string",
        format: "date-time",
        description: "When the row was made; set by the server.",
      },
    },
    updatedAt: {
      kind: "date",
      sqlType: "integer",
      schema: {
        type: "string",
        format: "date-time",
        description: "When the row last changed, whoever changed it; kept current by the server.",
      },
    },
  },
  relations: {
    team: { target: "teams", columns: ["teamId"], references: ["id"] },
    tickets: { target: "tickets", many: true, columns: ["id"], references: ["projectId"] },
    labels: { target: "labels", many: true, columns: ["id"], references: ["projectId"] },
  },
};
