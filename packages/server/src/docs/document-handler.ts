import { digest, entityTag, isNamed } from "../http/entity-tag.ts";
import { empty, json } from "../http/respond.ts";
import type { ResourceDescription } from "../openapi/resource-description.ts";
import type { Handler } from "../server-env.ts";

/** What `generated/openapi.gen.ts` exports as `descriptions`, loaded when it is first asked for. */
export type DescriptionSource = () => Promise<readonly ResourceDescription[]>;

/** Serves a document about the API, made when it is first asked for. */
export const documentHandler = (
  source: DescriptionSource,
  describe: (resources: readonly ResourceDescription[]) => object,
): Handler => {
  let made: Promise<{ text: string; etag: string }> | undefined;
  const make = async () => {
    const text = JSON.stringify(describe(await source()));
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
