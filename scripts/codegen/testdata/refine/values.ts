import { z } from "zod";

export interface Address {
  city: string;
}
export const addressSchema: z.ZodType<Address> = z.strictObject({ city: z.string().min(1) });
export const isWord = (schema: z.ZodString): z.ZodString => schema.regex(/^\w+$/);
