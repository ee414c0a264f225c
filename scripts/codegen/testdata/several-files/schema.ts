export * from "./tables/authors.ts";
export { works as books } from "./tables/books.ts";
