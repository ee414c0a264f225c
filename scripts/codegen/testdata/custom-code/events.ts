/** Stands for a hand-written repository: only its name matters. */
export const written = "by hand";
