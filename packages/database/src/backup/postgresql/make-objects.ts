import type { PostgresqlClient } from "../../drivers/postgresql.ts";
import { attempt } from "../../structure/postgresql/attempt.ts";
import type { DumpedObject } from "./objects.ts";

/** Those of objects that can't be made yet, each with the reason. */
type Waiting = ReadonlyMap<DumpedObject, string>;

/**
 * Makes what a database has beside its tables, in a transaction: what needs another is made after it,
 * whatever the order.
 */
export class ObjectMaker {
  readonly #client: PostgresqlClient;
  readonly #objects: readonly DumpedObject[];
  readonly #leftOut: string[] = [];
  #waiting: Waiting = new Map();

  private constructor(
    client: PostgresqlClient,
    objects: readonly DumpedObject[],
    leftOut: readonly string[],
  ) {
    this.#client = client;
    this.#objects = objects;
    this.#leftOut.push(...leftOut);
  }

  /** For one database; what is about roles that its server doesn't have is left out. */
  static async of(
    client: PostgresqlClient,
    objects: readonly DumpedObject[],
  ): Promise<ObjectMaker> {
    const found = await client.rows({ sql: "SELECT rolname FROM pg_roles", parameters: [] });
    const roles = new Set(found.map((row) => row["rolname"]));
    const missing = (object: DumpedObject): readonly string[] =>
      object.roles?.filter((role) => !roles.has(role)) ?? [];
    await client.command("SET LOCAL check_function_bodies = off");
    return new ObjectMaker(
      client,
      objects.filter((object) => missing(object).length === 0),
      objects.flatMap((object) => {
        const [role] = missing(object);
        return role === undefined ? [] : [`${object.name}: there is no role ${role}`];
      }),
    );
  }

  /** What was left out, by name. */
  get leftOut(): readonly string[] {
    return this.#leftOut;
  }

  /** Makes what belongs to a stage, and what waited for it. */
  async make(stage: DumpedObject["stage"]): Promise<void> {
    let open = [...this.#waiting.keys(), ...this.#objects.filter((it) => it.stage === stage)];
    for (;;) {
      const waiting = new Map<DumpedObject, string>();
      for (const object of open) {
        const reason = await attempt(this.#client, object.sql);
        if (reason !== null) waiting.set(object, reason);
      }
      this.#waiting = waiting;
      if (waiting.size === 0 || waiting.size === open.length) return;
      open = [...waiting.keys()];
    }
  }

  /** @throws when something could not be made */
  assertMade(): void {
    const [first] = this.#waiting;
    if (first !== undefined) throw new Error(`the ${first[0].name} can't be made: ${first[1]}`);
  }
}
