/** A file as an emitter makes it: not yet formatted, without its header. */
export interface EmittedFile {
  /** Name within the generated folder of its package. */
  readonly path: string;
  readonly text: string;
}
