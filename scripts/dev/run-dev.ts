import { buildApp, buildBrowser } from "../../packages/client/scripts/build.ts";
import { Generator } from "./generator.ts";
import { type Ready, ServerProcess } from "./server-process.ts";
import { watchSources } from "./watch-sources.ts";

const inMilliseconds = async <T>(work: Promise<T>): Promise<[T, string]> => {
  const started = performance.now();
  return [await work, `${Math.round(performance.now() - started)} ms`];
};

const welcome = ({ url, database, seeded }: Ready): string =>
  [
    "",
    "  Headwater is running",
    "",
    `  Web UI     ${url}/`,
    `  REST API   ${url}/api/tickets`,
    `  Data       ${url}/browse/`,
    `  API docs   ${url}/docs`,
    `  OpenAPI    ${url}/api/openapi.json`,
    `  Database   ${database}${seeded ? " (made and filled just now)" : ""}`,
    "",
    "  Edit packages/database/src/schema.ts: everything above follows.",
    "",
  ].join("\n");

const generateAndTell = async (generator: Generator): Promise<boolean> => {
  const [{ succeeded, output }, took] = await inMilliseconds(generator.generate());
  if (succeeded) console.log(`Generated  ${took}  ${output.split("\n").at(-1) ?? ""}`);
  else console.error(output);
  return succeeded;
};

const buildAndTell = async (): Promise<void> => {
  try {
    const [, took] = await inMilliseconds(Promise.all([buildApp(), buildBrowser()]));
    console.log(`Web UI     ${took}`);
  } catch (error) {
    console.error(
      "The web UI does not build:",
      error instanceof AggregateError ? error.errors : error,
    );
  }
};

const restartAndTell = async (server: ServerProcess): Promise<void> => {
  const [restarted, took] = await inMilliseconds(server.restart());
  if (restarted !== null) console.log(`Restarted  ${took}  ${restarted.url}`);
};

/** The development loop. Runs until it is interrupted. */
export const runDev = async (): Promise<void> => {
  const sources = await watchSources();
  const generator = new Generator();
  if (!(await generateAndTell(generator))) process.exit(1);
  await buildAndTell();

  const server = new ServerProcess();
  const ready = await server.start();
  if (ready === null) process.exit(1);
  console.log(welcome(ready));
  generator.prepare();

  sources.follow(async (files) => {
    console.log(`Changed    ${files.join(", ")}`);
    const below = (...folders: string[]) =>
      files.some((file) => folders.some((folder) => file.startsWith(`packages/${folder}/`)));

    const chain = below("database", "server");
    if (chain && !(await generateAndTell(generator))) return generator.prepare();
    if (chain) await restartAndTell(server);
    await buildAndTell();
    generator.prepare();
  });

  const stop = async (): Promise<void> => {
    generator.stop();
    await server.stop();
    process.exit(0);
  };
  process.on("SIGINT", () => void stop());
  process.on("SIGTERM", () => void stop());
};
