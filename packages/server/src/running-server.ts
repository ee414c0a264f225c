/** A server that accepts connections. */
export interface RunningServer {
  /** Where it can be reached: `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Accepts no more connections; settles when those that are open have ended. */
  stopAccepting(): Promise<void>;
  /** Ends connections that nothing is being asked on. */
  closeIdle(): void;
  /** Ends every connection, whatever is going on in it. */
  closeAll(): void;
}
