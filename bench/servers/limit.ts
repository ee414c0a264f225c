/** The limit: one process, hand-tuned `Bun.serve`, cached bun:sqlite statements, nothing else. */
import { Database } from "bun:sqlite";

const database = new Database(process.env["DATABASE_FILE"] ?? "", { strict: true });
database.run("PRAGMA journal_mode = WAL");
database.run("PRAGMA synchronous = NORMAL");
database.run("PRAGMA foreign_keys = ON");
database.run("PRAGMA cache_size = -65536");
database.run("PRAGMA mmap_size = 268435456");

interface Ticket {
  dueAt: number | string | null;
  createdAt: number | string;
  updatedAt: number | string;
}

const ticketColumns =
  "id, project_id AS projectId, title, body, status, priority, assignee_id AS assigneeId, reporter_id AS reporterId, parent_id AS parentId, due_at AS dueAt, estimate_hours AS estimateHours, created_at AS createdAt, updated_at AS updatedAt";
const get = database.prepare<Ticket, [number]>(`SELECT ${ticketColumns} FROM tickets WHERE id = ?`);
const list = database.prepare<Ticket, [string]>(
  `SELECT ${ticketColumns} FROM tickets WHERE status = ? ORDER BY created_at DESC, id LIMIT 21`,
);
const user = database.prepare<Ticket, [string]>(
  "SELECT id, email, name, role, created_at AS createdAt, updated_at AS updatedAt FROM users WHERE id = ?",
);
const commentColumns =
  "id, ticket_id AS ticketId, author_id AS authorId, body, created_at AS createdAt, updated_at AS updatedAt";
const comments = database.prepare<Ticket, [number]>(
  `SELECT ${commentColumns} FROM comments WHERE ticket_id = ? ORDER BY id LIMIT 10`,
);
const create = database.prepare<Ticket, (string | number)[]>(
  `INSERT INTO tickets (project_id, title, body, status, priority, reporter_id, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING ${ticketColumns}`,
);
const patch = database.prepare<Ticket, (string | number)[]>(
  `UPDATE tickets SET status = ?, priority = ?, updated_at = ? WHERE id = ? RETURNING ${ticketColumns}`,
);
const comment = database.prepare<Ticket, (string | number)[]>(
  `INSERT INTO comments (ticket_id, author_id, body, created_at, updated_at) VALUES (?, ?, ?, ?, ?) RETURNING ${commentColumns}`,
);

const iso = <Row extends Partial<Ticket>>(row: Row): Row => {
  if (typeof row.dueAt === "number") row.dueAt = new Date(row.dueAt).toISOString();
  if (typeof row.createdAt === "number") row.createdAt = new Date(row.createdAt).toISOString();
  if (typeof row.updatedAt === "number") row.updatedAt = new Date(row.updatedAt).toISOString();
  return row;
};

const headers = { "content-type": "application/json" };
const answer = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers });

const bulk = database.transaction(
  (rows: { ticketId: number; authorId: string; body: string }[]) => {
    const now = Date.now();
    return rows.map((row) =>
      iso(comment.all(row.ticketId, row.authorId, row.body, now, now)[0] ?? {}),
    );
  },
);

const server = Bun.serve({
  port: Number(process.env["PORT"] ?? 0),
  hostname: "127.0.0.1",
  async fetch(request) {
    const { url, method } = request;
    const path = url.slice(url.indexOf("/", 8));
    if (method === "GET") {
      if (path.startsWith("/api/tickets?")) {
        const status = /status=([a-z_]+)/.exec(path)?.[1] ?? "open";
        const rows = list.all(status);
        const more = rows.length > 20;
        if (more) rows.pop();
        const last = rows[19];
        const nextCursor = more && last ? btoa(JSON.stringify([last.createdAt])) : null;
        for (const row of rows) iso(row);
        return answer({ data: rows, nextCursor });
      }
      const query = path.indexOf("?");
      const id = Number(path.slice(13, query < 0 ? undefined : query));
      const [row] = get.all(id);
      if (row === undefined) return answer({ status: 404 }, 404);
      iso(row);
      if (query < 0) return answer(row);
      const reporter = user.all((row as unknown as { reporterId: string }).reporterId)[0];
      return answer({
        ...row,
        reporter: reporter && iso(reporter),
        comments: comments.all(id).map(iso),
      });
    }
    const body = await request.json();
    const now = Date.now();
    if (method === "PATCH")
      return answer(
        iso(patch.all(body.status, body.priority, now, Number(path.slice(13)))[0] ?? {}),
      );
    if (path === "/api/comments") return answer({ data: bulk.immediate(body) }, 201);
    return answer(
      iso(
        create.all(
          body.projectId,
          body.title,
          body.body,
          body.status,
          body.priority,
          body.reporterId,
          now,
          now,
        )[0] ?? {},
      ),
      201,
    );
  },
});
console.log(`ready ${server.port}`);
