/** Says whether removed rows of a resource (by its name: `tickets`) may be shown to who asks. */
export type MayReadDeleted = (request: Request, resource: string) => boolean | Promise<boolean>;

/** What the pipeline knows of a request; routes read it as `c.env`. */
export interface RequestScope {
  /** Echoed as `X-Request-Id`, and part of every log line and problem. */
  readonly requestId: string;
  /** Whether answers may be compressed at all; the request must accept it too. */
  readonly compression: boolean;
  /** Address of the other end, where it is known. */
  readonly remoteAddress: string | null;
  /** Whether who asks may read removed rows of a resource, where not everybody may. */
  readonly mayReadDeleted: MayReadDeleted;
  /** When it came, by `performance.now()`. */
  readonly startedAt: number;
  /** The answer, once there is one that has every header it needs. */
  dressed: Response | null;
}
