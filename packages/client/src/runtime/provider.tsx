import { QueryClient, QueryClientContext, QueryClientProvider } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useState } from "react";
import { bindApi } from "./binding.ts";

export interface HeadwaterProviderProps {
  /** Made by `createApiClient`. */
  readonly client: object;
  /** The one of a `QueryClientProvider` above when absent, else a new one. */
  readonly queryClient?: QueryClient | undefined;
  readonly children?: ReactNode;
}

const ApiContext = createContext<object | null>(null);

/** Gives the hooks below it their API client and their cache. One for an app. */
export const HeadwaterProvider = ({
  client,
  queryClient,
  children,
}: HeadwaterProviderProps): ReactNode => {
  const above = useContext(QueryClientContext);
  const [own] = useState(() => ((queryClient ?? above) ? null : new QueryClient()));
  const used = queryClient ?? above ?? own;
  if (used === null) throw new Error("HeadwaterProvider: its QueryClientProvider went away");
  // During render, so that it is there for the first query below.
  bindApi(used, client);
  return (
    <ApiContext value={client}>
      <QueryClientProvider client={used}>{children}</QueryClientProvider>
    </ApiContext>
  );
};

/** The API client given to the provider. */
export const useApiOf = <Api,>(): Api => {
  const api = useContext(ApiContext);
  if (api === null) throw new Error("useApi: there is no <HeadwaterProvider> above");
  // Whoever asks names the type of the client that was given to the provider.
  return api as Api;
};
