import { afterAll, beforeAll, expect, test } from "bun:test";
import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { translatePostgresqlError } from "../errors/translate-postgresql-error.ts";
import { describePostgresql } from "../testing/describe-postgresql.ts";
import { openPostgresql } from "./postgresql.ts";

/** The server runs as nobody where the tests run as root, and wants its key to itself. */
const NOBODY = 65_534;

/** A certificate for localhost, signed by itself. */
const makeCertificate = (folder: string): boolean => {
  const { status } = spawnSync(
    "openssl",
    [
      ..."req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2".split(" "),
      ..."-keyout server.key -out server.crt -subj /CN=localhost".split(" "),
      "-addext",
      "subjectAltName=DNS:localhost",
    ],
    { cwd: folder, stdio: "ignore" },
  );
  if (status !== 0) return false;
  chmodSync(join(folder, "server.key"), 0o600);
  if (process.getuid?.() === 0) {
    for (const name of ["", ...readdirSync(folder)]) chownSync(join(folder, name), NOBODY, NOBODY);
  }
  return true;
};

const folder = mkdtempSync(join(tmpdir(), "headwater-ssl-"));
const certificate = join(folder, "server.crt");
const possible = makeCertificate(folder);

await describePostgresql(
  "encryption",
  async (server) => server,
  (server) => {
    beforeAll(async () => {
      if (!possible) return;
      await server.run(`ALTER SYSTEM SET ssl_cert_file = '${certificate}'`);
      await server.run(`ALTER SYSTEM SET ssl_key_file = '${join(folder, "server.key")}'`);
      await server.run("ALTER SYSTEM SET ssl = on");
      await server.run("SELECT pg_reload_conf()");
      // Connections made from now on are taken by processes that have read the new settings.
      while (!(await isEncrypted("?sslmode=no-verify").catch(() => false))) await Bun.sleep(20);
    });

    afterAll(async () => {
      await server.run("ALTER SYSTEM RESET ALL");
      await server.run("SELECT pg_reload_conf()");
      rmSync(folder, { recursive: true });
    });

    const isEncrypted = async (options: string, host = "127.0.0.1"): Promise<boolean> => {
      const url = new URL(`${server.url}${options}`);
      url.hostname = host;
      const pool = openPostgresql({ url: url.href });
      try {
        const client = await pool.acquire();
        const sql = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()";
        const [[encrypted] = []] = await client.values(sql, []);
        client.release();
        return Boolean(encrypted);
      } finally {
        await pool.close();
      }
    };

    test.skipIf(!possible)("is as sslmode says", async () => {
      expect(await isEncrypted("")).toBe(false);
      expect(await isEncrypted("?sslmode=disable")).toBe(false);
      expect(await isEncrypted("?sslmode=require")).toBe(true);
      expect(await isEncrypted(`?sslmode=verify-ca&sslrootcert=${certificate}`)).toBe(true);
      const full = `?sslmode=verify-full&sslrootcert=${certificate}`;
      expect(await isEncrypted(full, "localhost")).toBe(true);
    });

    test.skipIf(!possible)("is refused where the server isn't the one trusted", async () => {
      const attempt = isEncrypted("?sslmode=verify-full", "localhost");
      const error = translatePostgresqlError(await attempt.catch((reason: unknown) => reason));
      expect(error).toMatchObject({ name: "ConnectionError", code: "UNAVAILABLE" });
    });
  },
);
