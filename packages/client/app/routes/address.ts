/** Search parameters stay plain words, so that an address can be read and written by hand. */
export const readAddress = (search: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(search));

export const writeAddress = (search: Record<string, unknown>): string => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search))
    if (typeof value === "string" && value !== "") parameters.set(name, value);
  const text = parameters.toString().replaceAll("%2C", ",");
  return text && `?${text}`;
};
