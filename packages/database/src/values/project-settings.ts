import { z } from "zod";

/** What a project's members agreed on. */
export interface ProjectSettings {
  /** Priority given to a ticket that names none, 0 to 4. */
  defaultPriority?: number | undefined;
  /** CSS colour of the project, `#rrggbb`. */
  color?: string | undefined;
  /** Where news about the project go. */
  notify?: { email: boolean; chat: boolean } | undefined;
}

export const projectSettingsSchema: z.ZodType<ProjectSettings, ProjectSettings> = z.strictObject({
  defaultPriority: z.int().min(0).max(4).optional(),
  color: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, "a CSS colour such as #3366ff")
    .optional(),
  notify: z.strictObject({ email: z.boolean(), chat: z.boolean() }).optional(),
});
