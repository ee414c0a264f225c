/**
 * The table or view that a module of the schema exports, itself or within objects. Asked for by its
 * name, so that the compiler needn't work out the types of Drizzle's tables wherever one is used.
 * @throws {TypeError} when the module has none there
 */
export const tableIn = <Module extends object>(
  module: Module,
  name: keyof Module & string,
  ...within: readonly string[]
): object => {
  let found: unknown = module;
  for (const step of [name, ...within]) {
    found = typeof found === "object" && found !== null ? Reflect.get(found, step) : undefined;
  }
  if (typeof found === "object" && found !== null) return found;
  const path = [name, ...within].join(".");
  throw new TypeError(`The schema exports no ${path}: run \`bun run generate\``);
};
