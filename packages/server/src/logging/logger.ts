import { type Logger, pino } from "pino";
import type { ServerConfig } from "../config/config.ts";
import { LogSink } from "./log-sink.ts";
import { jsonRequestLog, type RequestLog, requestLogOf } from "./request-log.ts";

export interface ServerLogger {
  readonly logger: Logger;
  /** Null when the level leaves requests out. */
  readonly logRequest: RequestLog | null;
  /** Writes what is still held. */
  flush(): void;
}

const STANDARD_OUTPUT = 1;

/** One line for each event: JSON for machines, or coloured for people. */
export const createLogger = async (
  { logLevel, logFormat }: Pick<ServerConfig, "logLevel" | "logFormat">,
  sink: LogSink = new LogSink(STANDARD_OUTPUT),
): Promise<ServerLogger> => {
  const options = { level: logLevel, base: null };
  const flush = () => sink.flush();
  if (logFormat === "json") {
    const logger = pino(options, sink);
    return { logger, logRequest: logsRequests(logger) ? jsonRequestLog(sink) : null, flush };
  }
  const { prettyFactory } = await import("pino-pretty");
  const prettify = prettyFactory({
    colorize: true,
    translateTime: "SYS:HH:MM:ss.l",
    singleLine: true,
  });
  const logger = pino(options, { write: (line) => sink.write(prettify(line)) });
  return { logger, logRequest: logsRequests(logger) ? requestLogOf(logger) : null, flush };
};

const logsRequests = (logger: Logger): boolean => logger.isLevelEnabled("info");
