/** An object that has a property of every name, made by a function of it. */
export const propertiesByName = (make: (name: string) => unknown): unknown =>
  new Proxy(
    {},
    {
      get: (_, name) => (typeof name === "string" && name !== "then" ? make(name) : undefined),
    },
  );
