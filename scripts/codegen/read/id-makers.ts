import { randomBytes, randomUUID } from "node:crypto";

const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz";

const random = (letters: string, length: number): string =>
  Array.from(randomBytes(length), (byte) => letters[byte % letters.length]).join("");

const nanoid = (length = 21): string => random(LETTERS, length);

const customAlphabet =
  (letters: string, usual = 21) =>
  (length = usual): string =>
    random(letters, length);

const cuid = (): string => `c${random(LETTERS, 23)}`;

/** The moment first, so that later ones sort later. */
const ulid = (): string =>
  `${Date.now().toString(36).padStart(10, "0")}${random(LETTERS, 16)}`.toUpperCase();

const uuidv7 = (): string => Bun.randomUUIDv7();

const nano = { nanoid, customAlphabet };
const uuids = {
  v1: uuidv7,
  v4: (): string => randomUUID(),
  v6: uuidv7,
  v7: uuidv7,
};

/**
 * Packages that make the ids which columns are filled with, for projects where they are not
 * installed: ids of the same form, so that rows can be made.
 */
export const idMakers: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  nanoid: nano,
  "nanoid/non-secure": nano,
  cuid: { default: cuid },
  cuid2: { createId: cuid, default: cuid },
  "@paralleldrive/cuid2": { createId: cuid, init: () => cuid, isCuid: () => true },
  ulid: { ulid, monotonicFactory: () => ulid },
  ulidx: { ulid, monotonicFactory: () => ulid },
  uuid: uuids,
  uuidv7: { uuidv7 },
};
