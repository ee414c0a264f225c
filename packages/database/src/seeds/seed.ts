import type { Repositories } from "../generated/repositories.gen.ts";

/** Told how far a set has come: from 0 to 1. */
export type Progress = (part: number) => void;

/** Rows written, by the name of their repository; empty where nothing was missing. */
export type Written = Readonly<Record<string, number>>;

/** A set of rows, which is written whole or not at all. */
export interface Seed {
  readonly name: string;
  /** What is in it, in a few words. */
  readonly description: string;
  /** Whether a production database may have it without being forced to. */
  readonly production: boolean;
  /** Writes what of the set is missing. Changes and removes nothing that is there. */
  run(repositories: Repositories, progress: Progress): Promise<Written>;
}
