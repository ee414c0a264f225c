import { expect, test } from "bun:test";
import * as fc from "fast-check";
import { formatBase64, parseBase64, portable } from "./base64.ts";

test("bytes read back from their text, natively and portably", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = Buffer.from(bytes).toString("base64");
      expect(formatBase64(bytes)).toBe(text);
      expect(portable.format(bytes)).toBe(text);
      expect(parseBase64(text)).toEqual(Uint8Array.from(bytes));
      expect(portable.parse(text)).toEqual(Uint8Array.from(bytes));
    }),
  );
});

test("the portable way takes and refuses what the native one does", () => {
  const piece = fc.constantFrom("A", "Q", "g", "/", "+", "=", "==", " ", "\n", "-", "é", "x9");
  const portably = (text: string) => {
    try {
      return portable.parse(text);
    } catch {
      return undefined;
    }
  };
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join("");
      expect(portably(text)).toEqual(parseBase64(text));
    }),
    { numRuns: 2000 },
  );
});

test("megabytes are written without a chunk for each", () => {
  const bytes = new Uint8Array(1_000_000).fill(7);
  expect(portable.format(bytes)).toBe(Buffer.from(bytes).toString("base64"));
});
