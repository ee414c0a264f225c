/** Whether a row is shown before the server has answered, under a key that is not its own yet. */
export declare const isOptimistic: (row: object) => boolean;
