import { digest, entityTag, isNamed } from "../http/entity-tag.ts";
import { empty, json } from "../http/respond.ts";
import type { OpenapiDocument } from "../openapi/describe-api.ts";
import type { Handler } from "../server-env.ts";

/** Makes the OpenAPI document, when it is first asked for. */
export type OpenapiSource = () => Promise<OpenapiDocument>;

/** `/api/openapi.json` */
export const openapiHandler = (source: OpenapiSource): Handler => {
  let made: Promise<{ text: string; etag: string }> | undefined;
  const make = async () => {
    const text = JSON.stringify(await source());
    return { text, etag: entityTag(digest(text)) };
  };
  return async (c) => {
    made ??= make();
    const { text, etag } = await made;
    const known = c.req.raw.headers.get("if-none-match");
    return known !== null && isNamed(known, etag)
      ? empty(c, 304, { etag })
      : json(c, text, { etag });
  };
};
