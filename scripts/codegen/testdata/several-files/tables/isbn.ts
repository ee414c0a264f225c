export type Isbn = string & { readonly isbn: true };
