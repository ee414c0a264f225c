import { writeSync } from "node:fs";
import { DRIVER_NAMES } from "../../drivers/connection.ts";
import { openConnection } from "../../drivers/open-connection.ts";
import { createSqliteEngine } from "../sqlite-engine.ts";

// Writes through the engine as fast as it can, 40 at a time, and prints the name of each row once
// its write is answered. For a test that kills it: `bun write-until-killed.ts <path> <driver>`.

const [path = "", driverName = ""] = process.argv.slice(2);
const driver = DRIVER_NAMES.find((name) => name === driverName);
if (driver === undefined) throw new Error(`No such driver: ${driverName}`);
const engine = createSqliteEngine(await openConnection({ path }, driver));

const write = async (name: string): Promise<void> => {
  await engine.write(function* () {
    for (const text of [`${name} (half)`, name]) {
      yield { sql: "INSERT INTO items (name) VALUES (?)", parameters: [text] };
    }
  });
  // Straight to the pipe: a line kept back in a buffer would not be told.
  writeSync(1, `${name}\n`);
};

const writeForEver = async (worker: number): Promise<void> => {
  for (let number = 0; ; number++) await write(`worker ${worker}, write ${number}`);
};

await Promise.all(Array.from({ length: 40 }, (_, worker) => writeForEver(worker)));
