import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { platform, tmpdir } from "node:os";
import { join } from "node:path";
import { messageOf } from "../errors/message-of.ts";
import { type Binaries, findBinaries } from "./postgresql-binaries.ts";
import { type PostgresqlServer, serverAt } from "./postgresql-server.ts";

/** A PostgreSQL server of one's own, which ends with the process and leaves nothing behind. */
export interface EmbeddedPostgresql extends PostgresqlServer {
  stop(): Promise<void>;
}

const ATTEMPTS = 3;
const START_TIMEOUT_MS = 15_000;
const USER = "headwater";

/** Speed before durability: the data is gone anyway when the process ends. */
const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "200",
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  autovacuum: "off",
};

/** Ends the server and removes its folder when the process that holds its input open is gone. */
const GUARD = `
"$@" >>"$FOLDER/log" 2>&1 &
server=$!
trap 'kill -INT $server' INT TERM
cat >/dev/null
kill -INT $server
wait $server
rm -rf "$FOLDER" "$COPY"
`;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

/** @throws with what it says where it fails */
const finished = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (chunk) => (said += String(chunk)));
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`initdb failed: ${said}`)),
    );
  });

const initialise = ({ folder, runAs }: Binaries, home: string, password: string): Promise<void> => {
  const passwordFile = join(home, "password");
  writeFileSync(passwordFile, password);
  if (runAs.uid !== undefined && runAs.gid !== undefined) {
    for (const path of [home, passwordFile]) chownSync(path, runAs.uid, runAs.gid);
  }
  const child = spawn(
    join(folder, "initdb"),
    [
      `--pgdata=${join(home, "data")}`,
      `--username=${USER}`,
      `--pwfile=${passwordFile}`,
      "--auth=password",
      "--encoding=UTF8",
      "--locale=C",
      "--no-sync",
      "--no-instructions",
    ],
    { ...runAs, cwd: home, stdio: ["ignore", "ignore", "pipe"] },
  );
  return finished(child);
};

const launch = (binaries: Binaries, home: string, port: number): ChildProcess => {
  const { folder, runAs } = binaries;
  const settings = Object.entries({ ...SETTINGS, port: String(port) });
  const server = [
    join(folder, "postgres"),
    "-D",
    join(home, "data"),
    ...settings.flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
  const [command = "", ...rest] =
    platform() === "win32" ? server : ["/bin/sh", "-c", GUARD, "sh", ...server];
  const child = spawn(command, rest, {
    ...runAs,
    cwd: home,
    env: { ...process.env, FOLDER: home, COPY: binaries.copy ?? home, LC_ALL: "C" },
    stdio: ["pipe", "ignore", "ignore"],
  });
  child.unref();
  return child;
};

/** What a file holds; nothing while it isn't there. */
const contents = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
};

const isReady = async (child: ChildProcess, home: string): Promise<boolean> => {
  const deadline = performance.now() + START_TIMEOUT_MS;
  while (child.exitCode === null && performance.now() < deadline) {
    // The eighth line is the server's state.
    const state = contents(join(home, "data/postmaster.pid")).split("\n")[7];
    if (state?.trim() === "ready") return true;
    if (/FATAL|could not bind/.test(contents(join(home, "log")))) return false;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return false;
};

const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.stdin?.end();
    if (platform() === "win32") child.kill("SIGINT");
  });

/**
 * Starts a real PostgreSQL server from the programs that npm has installed, on a free port of this
 * machine: no service, no set-up, nothing outside of a temporary folder.
 * @throws where it can't run, with the reason
 */
export const startPostgresql = async (): Promise<EmbeddedPostgresql> => {
  const binaries = findBinaries();
  const home = mkdtempSync(join(tmpdir(), "headwater-postgresql-"));
  const password = randomBytes(12).toString("hex");
  await initialise(binaries, home, password);
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const child = launch(binaries, home, port);
    if (!(await isReady(child, home))) {
      const log = contents(join(home, "log"));
      await end(child);
      if (attempt < ATTEMPTS && /could not bind/.test(log)) continue;
      throw new Error(`PostgreSQL did not start: ${log}`);
    }
    const url = `postgres://${USER}:${password}@127.0.0.1:${port}/postgres`;
    return {
      ...serverAt(url, "FILE_COPY"),
      async stop() {
        await end(child);
        for (const folder of [home, binaries.copy]) {
          if (folder !== null) rmSync(folder, { recursive: true, force: true });
        }
      },
    };
  }
};

let shared: Promise<EmbeddedPostgresql> | null = null;

/** The server that all suites of one process share; it ends with the process. */
export const sharedPostgresql = (): Promise<EmbeddedPostgresql> => {
  shared ??= startPostgresql();
  return shared;
};

/** As `sharedPostgresql`; where it can't run here, the reason. */
export const tryPostgresql = (): Promise<EmbeddedPostgresql | { readonly reason: string }> =>
  sharedPostgresql().catch((error: unknown) => ({
    reason: messageOf(error),
  }));
