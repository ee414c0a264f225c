type NamesOf<Module> = Module extends unknown ? keyof Module : never;

type Named<Module, Name extends PropertyKey> =
  Module extends Readonly<Record<Name, infer Value>> ? Value : never;

/** What modules export, as one; worked out name by name, as each is asked for. */
export type Joined<Modules extends readonly object[]> = {
  readonly [Name in NamesOf<Modules[number]>]: Named<Modules[number], Name>;
};

/** What several modules of a schema export, as one object; of a name that two have, the last one's. */
export const joinModules = <Modules extends readonly object[]>(
  ...modules: Modules
): Joined<Modules> => Object.assign({}, ...modules);
