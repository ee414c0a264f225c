import type { ModelTypes } from "@headwater/database/filter";
import type { RequestOptions } from "./options.ts";
import type { UpsertOf } from "./resource.ts";

type OperationOn<Name, M extends ModelTypes> =
  | { readonly resource: Name; readonly action: "create"; readonly data: M["create"] }
  | {
      readonly resource: Name;
      readonly action: "update";
      readonly key: M["key"];
      readonly data: M["patch"];
    }
  | {
      readonly resource: Name;
      readonly action: "upsert";
      readonly key: M["key"];
      readonly data: UpsertOf<M>;
    }
  | { readonly resource: Name; readonly action: "delete"; readonly key: M["key"] };

/** One write of a batch; `Models` has the models of the API by the names of their resources. */
export type BatchOperation<Models> = {
  // A view's model says that nothing can be created.
  [Name in keyof Models]: Models[Name] extends ModelTypes
    ? [Models[Name]["create"]] extends [never]
      ? never
      : OperationOn<Name, Models[Name]>
    : never;
}[keyof Models];

/** What became of one write: its row, or null when the row was removed. */
export interface BatchResult<Body> {
  /** 201 made, 200 changed, 204 removed. */
  readonly status: number;
  readonly body: Body;
}

type BodyOf<Models, Operation> = Operation extends { readonly action: "delete" }
  ? null
  : Operation extends { readonly resource: infer Name extends keyof Models }
    ? Models[Name] extends { row: infer Row }
      ? Row
      : never
    : never;

export type BatchResults<Models, Operations extends readonly unknown[]> = {
  -readonly [I in keyof Operations]: BatchResult<BodyOf<Models, Operations[I]>>;
};

/**
 * Runs writes of any resources in one transaction, all of them or none; answers in their order.
 *
 * @throws {ApiError} with the status and code of the operation that failed, and its `operation` index
 */
export type Batch<Models> = <const Operations extends readonly BatchOperation<Models>[]>(
  operations: Operations,
  options?: RequestOptions,
) => Promise<BatchResults<Models, Operations>>;
