import { RequestError } from "../problem/request-error.ts";
import { findJsonFault } from "./json-fault.ts";
import { unstorableTexts } from "./unstorable-texts.ts";

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;
const CHARSET = /;\s*charset\s*=\s*"?([^";\s]+)/i;
const SUSPICIOUS = /\\u(?:0000|[dD][89a-fA-F])/;
const utf8 = new TextDecoder("utf-8", { fatal: true });

const isJsonType = (type: string | null): boolean => {
  if (type === "application/json") return true;
  if (type === null || !JSON_TYPE.test(type)) return false;
  const charset = CHARSET.exec(type)?.[1];
  return charset === undefined || /^utf-?8$/i.test(charset);
};

/**
 * The JSON in a request's body.
 * @throws {RequestError} UNSUPPORTED_MEDIA_TYPE when it isn't said to be JSON, BAD_REQUEST with the
 * place when it isn't, VALIDATION_FAILED when a text in it can't be stored on every engine
 */
export const readJson = async (request: Request): Promise<unknown> => {
  const { headers } = request;
  const type = headers.get("content-type");
  if (!isJsonType(type)) {
    const sent = type === null ? "has no content type" : `is ${JSON.stringify(type)}`;
    throw new RequestError("UNSUPPORTED_MEDIA_TYPE", `The body ${sent}; send application/json`);
  }
  const encoding = headers.get("content-encoding");
  if (encoding !== null && encoding.toLowerCase() !== "identity") {
    throw new RequestError("UNSUPPORTED_MEDIA_TYPE", "The body is compressed; send it as it is", {
      headers: { "accept-encoding": "identity" },
    });
  }
  const text = decode(await request.arrayBuffer());
  const value = parse(text);
  if (SUSPICIOUS.test(text)) refuseUnstorable(value);
  return value;
};

const decode = (bytes: ArrayBuffer): string => {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new RequestError("BAD_REQUEST", "The body is not valid UTF-8", { cause });
  }
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (text.trim() === "") throw new RequestError("BAD_REQUEST", "The body is empty", { cause });
    const { line, column, message } = findJsonFault(text);
    const detail = `The body is not JSON: line ${line}, column ${column}: ${message}`;
    throw new RequestError("BAD_REQUEST", detail, { cause });
  }
};

const refuseUnstorable = (value: unknown): void => {
  const paths = unstorableTexts(value);
  if (paths.length === 0) return;
  throw new RequestError("VALIDATION_FAILED", "The body has text that can't be stored", {
    issues: paths.map((path) => ({
      path,
      code: "unstorable_text",
      message: "Text must have neither null characters nor broken Unicode",
    })),
  });
};
