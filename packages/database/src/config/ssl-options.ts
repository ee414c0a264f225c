import { accessSync, constants } from "node:fs";

/**
 * How far the server is trusted, in libpq's words:
 * https://www.postgresql.org/docs/current/libpq-ssl.html. `no-verify` is the driver's own word for
 * `require` with any certificate. `allow` and `prefer`, which fall back to no encryption, are not
 * taken: who asks for encryption gets it.
 */
const SSL_MODES = ["disable", "require", "verify-ca", "verify-full", "no-verify"];

const FILES = ["sslrootcert", "sslcert", "sslkey"];

const isReadable = (file: string): boolean => {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
};

/** What is wrong with what a `postgres:` URL says about encryption; null when nothing is. */
export const sslFault = (parameters: URLSearchParams): string | null => {
  const mode = parameters.get("sslmode");
  if (mode !== null && !SSL_MODES.includes(mode)) {
    return `sslmode: expected one of ${SSL_MODES.join(", ")}`;
  }
  for (const name of FILES) {
    const file = parameters.get(name);
    if (file !== null && !isReadable(file)) return `${name}: the file ${file} can't be read`;
  }
  if (mode === "verify-ca" && !parameters.has("sslrootcert")) {
    return "sslmode=verify-ca needs sslrootcert, the file of the authority's certificate";
  }
  return null;
};

/** The URL as the driver takes it, so that `sslmode` means what it means to libpq. */
export const withLibpqModes = (url: string): string => {
  const parsed = new URL(url);
  const mode = parsed.searchParams.get("sslmode");
  if (mode === null || mode === "no-verify") return url;
  parsed.searchParams.set("uselibpqcompat", "true");
  return parsed.href;
};
