import { Database } from "bun:sqlite";

interface TicketRow {
  readonly dueAt: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

const COLUMNS =
  "id, project_id AS projectId, title, body, status, priority, assignee_id AS assigneeId, reporter_id AS reporterId, parent_id AS parentId, due_at AS dueAt, estimate_hours AS estimateHours, created_at AS createdAt, updated_at AS updatedAt";

const dated = (row: TicketRow) => ({
  ...row,
  dueAt: row.dueAt === null ? null : new Date(row.dueAt),
  createdAt: new Date(row.createdAt),
  updatedAt: new Date(row.updatedAt),
});

/** The prepared statements a repository's calls come down to, called as directly as can be. */
export class RawStatements {
  readonly #database: Database;
  readonly #get;
  readonly #list;
  readonly #create;

  constructor(file: string) {
    this.#database = new Database(file, { strict: true });
    this.#database.run("PRAGMA foreign_keys = ON");
    this.#database.run("PRAGMA synchronous = NORMAL");
    this.#database.run("PRAGMA cache_size = -65536");
    this.#get = this.#database.prepare<TicketRow, [number]>(
      `SELECT ${COLUMNS} FROM tickets WHERE id = ?`,
    );
    this.#list = this.#database.prepare<TicketRow, [string]>(
      `SELECT ${COLUMNS} FROM tickets WHERE status = ? ORDER BY created_at DESC, id LIMIT 21`,
    );
    this.#create = this.#database.prepare<TicketRow, (string | number)[]>(
      `INSERT INTO tickets (project_id, title, body, status, priority, reporter_id, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING ${COLUMNS}`,
    );
  }

  /** Rows as the driver gives them. */
  get(id: number): unknown {
    return this.#get.all(id)[0];
  }

  list(status: string): unknown {
    return this.#list.all(status);
  }

  /** Rows as a repository gives them: moments as `Date`. */
  getDated(id: number): unknown {
    const [row] = this.#get.all(id);
    return row && dated(row);
  }

  listDated(status: string): unknown {
    return this.#list.all(status).map(dated);
  }

  createDated(ticket: {
    projectId: string;
    title: string;
    body: string;
    status: string;
    priority: number;
    reporterId: string;
  }): unknown {
    const { projectId, title, body, status, priority, reporterId } = ticket;
    const now = Date.now();
    const values = [projectId, title, body, status, priority, reporterId, now, now];
    const [row] = this.#create.all(...values);
    return row && dated(row);
  }

  close(): void {
    this.#database.close();
  }
}
