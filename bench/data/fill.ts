import { Database } from "bun:sqlite";
import { ddl } from "../../packages/database/src/generated/ddl.gen.ts";
import * as size from "./sizes.ts";

const MINUTE = 60_000;

const letters = (n: number): string =>
  [...n.toString().padStart(4, "0")].map((digit) => "ABCDEFGHIJ"[Number(digit)]).join("");

/** Writes the benchmark's database: the tracker's tables with a hundred thousand tickets. */
export const fillDatabase = (file: string): void => {
  const database = new Database(file, { create: true, strict: true });
  database.run("PRAGMA journal_mode = WAL");
  database.run("PRAGMA synchronous = OFF");
  for (const { create } of ddl) database.run(create);
  const at = size.FIRST_MOMENT;
  database.transaction(() => {
    const user = database.prepare("INSERT INTO users VALUES (?, ?, ?, NULL, 'member', ?, ?)");
    for (let n = 0; n < size.USERS; n++)
      user.run(size.userId(n), `person${n}@example.test`, `Person ${n}`, at, at);

    database.run("INSERT INTO teams VALUES (?, 'Bench', 'bench', ?, ?)", [size.teamId, at, at]);

    const project = database.prepare(
      "INSERT INTO projects VALUES (?, ?, ?, ?, NULL, '{}', 0, ?, ?)",
    );
    for (let n = 0; n < size.PROJECTS; n++)
      project.run(size.projectId(n), size.teamId, letters(n), `Project ${n}`, at, at);

    const ticket = database.prepare(
      "INSERT INTO tickets VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, ?, ?)",
    );
    for (let n = 1; n <= size.TICKETS; n++)
      ticket.run(
        n,
        size.projectId(n % size.PROJECTS),
        `Ticket number ${n} of the benchmark`,
        `What ticket ${n} is about, told in a sentence or two so that rows have a natural length.`,
        size.STATUSES[n % 4] ?? "open",
        n % 5,
        n % 3 === 0 ? null : size.userId((n * 7) % size.USERS),
        size.userId((n * 13) % size.USERS),
        n % 2 === 0 ? at + n * MINUTE * 2 : null,
        n % 4 === 0 ? null : (n % 40) / 2,
        at + n * MINUTE,
        at + n * MINUTE,
      );

    const comment = database.prepare("INSERT INTO comments VALUES (?, ?, ?, ?, ?, ?)");
    for (let n = 1; n <= size.COMMENTS; n++)
      comment.run(
        n,
        (n % (size.TICKETS / 10)) * 10 + 1,
        size.userId((n * 17) % size.USERS),
        `Comment ${n}: agreed, let us do it that way and look at it again next week.`,
        at + n * MINUTE,
        at + n * MINUTE,
      );
  })();
  for (const { indexes } of ddl) {
    for (const index of Object.values(indexes)) database.run(index);
  }
  // What anybody adds who lists by status, newest first: without it, sorting is all that is measured.
  database.run("CREATE INDEX bench_status_created ON tickets (status, created_at)");
  database.run("ANALYZE");
  database.run("PRAGMA wal_checkpoint(TRUNCATE)");
  database.close();
};
