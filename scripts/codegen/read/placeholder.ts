const MARK = Symbol("placeholder");

const nothing = (): IteratorObject<never> => [][Symbol.iterator]();

/**
 * What stands for a value that is not here: it can be read from, called and constructed, each time
 * giving itself; spread and iterated it has nothing, and as text it is empty.
 */
export const placeholder: unknown = new Proxy(function placeholder() {}, {
  get: (target, key) => {
    if (key === MARK) return true;
    // Neither a promise, nor anything that JSON or `instanceof` would take for one of theirs.
    if (key === "then" || key === "toJSON") return undefined;
    if (key === Symbol.toPrimitive) return () => "";
    if (key === Symbol.iterator) return nothing;
    if (key === Symbol.hasInstance) return () => false;
    return key === "prototype" ? target.prototype : placeholder;
  },
  set: () => true,
  apply: () => placeholder,
  construct: () => Object(placeholder),
});

/** Whether a value, or what it was taken from, is not here. */
export const isPlaceholder = (value: unknown): boolean =>
  typeof value === "function" && Reflect.get(value, MARK) === true;
