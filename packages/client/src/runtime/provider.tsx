import type { QueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";

export interface HeadwaterProviderProps {
  /** Made by `createApiClient`. */
  readonly client: object;
  /** The one of a `QueryClientProvider` above when absent, else a new one. */
  readonly queryClient?: QueryClient | undefined;
  readonly children?: ReactNode;
}

export declare const HeadwaterProvider: (props: HeadwaterProviderProps) => ReactNode;
export declare const useApiOf: <Api>() => Api;
