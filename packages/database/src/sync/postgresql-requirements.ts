import type { PostgresqlClient } from "../drivers/postgresql.ts";
import { messageOf } from "../errors/message-of.ts";
import { isPostgresqlError } from "../errors/postgresql-error.ts";
import type { Obstacle } from "./compare-table.ts";
import type { TableDdl } from "./ddl.ts";
import { query } from "./postgresql-catalog.ts";
import { quoteName } from "../structure/sql/quote.ts";

const wordsOf = (create: string): string[] =>
  Array.from(create.matchAll(/'((?:[^']|'')*)'/g), ([word]) => word);

/** The statements that add words to an enum; null when words were taken away or moved. */
const addedWords = (type: string, before: string, now: string): string[] | null => {
  const old = wordsOf(before);
  const words = wordsOf(now);
  if (old.join() !== words.filter((word) => old.includes(word)).join()) return null;
  return words.flatMap((word, place) => {
    if (old.includes(word)) return [];
    const where = place === 0 ? `BEFORE ${words[1] ?? ""}` : `AFTER ${words[place - 1] ?? ""}`;
    return [`ALTER TYPE ${type} ADD VALUE ${word} ${old.length === 0 ? "" : where}`];
  });
};

const isThere = async (client: PostgresqlClient, kind: string, create: string) => {
  const name = /^CREATE \w+ ((?:"(?:[^"]|"")+"|[\w.])+)/.exec(create)?.[1] ?? "";
  const find = kind === "type" ? "to_regtype" : "to_regclass";
  const [row] = await query(client, `SELECT ${find}($1) IS NOT NULL AS there`, [name]);
  return { name, there: row?.["there"] === 1 };
};

const notAvailable = (place: string, error: unknown): Obstacle => ({
  place,
  cause: `the server doesn't have it (${messageOf(error)})`,
  wayOut: "install it on the server, or take what needs it out of the schema",
});

/**
 * Makes what a table needs and isn't there: schemas, extensions, types, sequences. Adds words to
 * enums; refuses to take any away.
 */
export const meetRequirements = async (
  client: PostgresqlClient,
  wanted: TableDdl,
  applied: TableDdl | null,
): Promise<Obstacle[]> => {
  const obstacles: Obstacle[] = [];
  for (const [place, create] of Object.entries(wanted.requires ?? {})) {
    const kind = place.slice(0, place.indexOf(" "));
    if (kind === "extension" || kind === "schema") {
      const savepoint = quoteName("headwater_requirement");
      await client.command(`SAVEPOINT ${savepoint}`);
      try {
        await client.command(create);
      } catch (error) {
        if (!isPostgresqlError(error)) throw error;
        await client.command(`ROLLBACK TO ${savepoint}`);
        obstacles.push(notAvailable(place, error));
      }
      continue;
    }
    const { name, there } = await isThere(client, kind, create);
    const before = applied?.requires?.[place];
    if (!there) await client.command(create);
    else if (kind === "type" && before !== undefined && before !== create) {
      const added = addedWords(name, before, create);
      for (const statement of added ?? []) await client.command(statement);
      if (added !== null) continue;
      obstacles.push({
        place,
        cause: "words were taken away or moved, which rows may hold",
        wayOut: "put them back; new ones can be added anywhere",
      });
    }
  }
  return obstacles;
};
