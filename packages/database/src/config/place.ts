export const isPostgresqlUrl = (place: string): boolean => /^postgres(ql)?:/i.test(place);

/** What a database goes by: a path, or a URL. */
export const placeOf = (
  config:
    | { readonly dialect: "sqlite"; readonly path: string }
    | { readonly dialect: "postgresql"; readonly url: string },
): string => (config.dialect === "sqlite" ? config.path : config.url);

/** A database for people: a path, or a URL without its password. */
export const labelOf = (place: string): string => {
  if (!isPostgresqlUrl(place)) return place;
  const { host, pathname } = new URL(place);
  return host + pathname;
};
