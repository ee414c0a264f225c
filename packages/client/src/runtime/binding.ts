import type { QueryClient } from "@tanstack/react-query";

/** Tells a query client which API client its queries and mutations use. The provider does it for you. */
export declare const bindApi: (queryClient: QueryClient, api: object) => void;
