/**
 * Longest head of a request, its address among it: the runtimes' own 16 KiB would be too little for
 * the larger filters. What is longer they answer themselves, with a bare 431.
 */
export const MAXIMUM_HEAD_BYTES = 65_536;
