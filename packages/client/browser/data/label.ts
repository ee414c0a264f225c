import type { DescribedResource } from "@headwater/api-client/filter";

/** Names by which people call things, the best first. */
const CALLED = ["name", "title", "label", "displayName", "fullName", "username", "slug", "email"];
const ALSO = /(?:name|title|label|subject|code|key|email|slug)$/i;

/** The column that says best what a row is, besides its key; null where there is none. */
export const labelColumn = ({ columns, key, relations }: DescribedResource): string | null => {
  const foreign = new Set(
    Object.values(relations).flatMap((relation) => (relation.many ? [] : relation.columns)),
  );
  const texts = Object.keys(columns).filter((name) => {
    const column = columns[name];
    return (
      column?.kind === "string" && !column.writeOnly && !foreign.has(name) && !key.includes(name)
    );
  });
  return (
    CALLED.find((name) => texts.includes(name)) ??
    texts.find((name) => ALSO.test(name)) ??
    texts[0] ??
    null
  );
};
