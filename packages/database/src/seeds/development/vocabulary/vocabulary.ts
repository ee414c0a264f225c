/** The words a project's tickets are made of. Each fault fits each part under each circumstance. */
export interface Vocabulary {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly color: string;
  /** Things people see and touch: `address form`. */
  readonly parts: readonly string[];
  /** What goes wrong with a part: `loses what was typed`. */
  readonly faults: readonly string[];
  /** When it goes wrong: `after the session expires`. */
  readonly circumstances: readonly string[];
  /** Who wants something: `returning customers`. */
  readonly actors: readonly string[];
  /** What they want to do: `pay with a saved card`. */
  readonly abilities: readonly string[];
  /** Work under the bonnet, to be done to a module: `Cover … with integration tests`. */
  readonly chores: readonly string[];
  readonly modules: readonly string[];
  readonly labels: readonly { readonly name: string; readonly color: string }[];
}
