import { z } from "zod";

export interface WireForm<Code> {
  /** Whether the value has its form in code already. */
  isCode(value: unknown): value is Code;
  /** The value of a text in the form on the wire; nothing when it has another form. */
  parse(text: string): Code | undefined;
  /** Name of the type and of the text's format, for programs. */
  readonly type: "date" | "bigint" | "number" | "boolean" | "custom";
  readonly format: string;
  /** What was expected, for people. */
  readonly message: string;
}

/** Makes the function of a `z.transform` that takes both forms of a value and gives that in code. */
export const fromWire =
  <Code>({ isCode, parse, type, format, message }: WireForm<Code>) =>
  (input: unknown, context: Pick<z.core.ParsePayload, "issues">): Code => {
    if (isCode(input)) return input;
    const isText = typeof input === "string";
    const parsed = isText ? parse(input) : undefined;
    if (parsed !== undefined) return parsed;
    context.issues.push(
      isText
        ? { code: "invalid_format", format, message, input }
        : { code: "invalid_type", expected: type, message, input },
    );
    return z.NEVER;
  };
