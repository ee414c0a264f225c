import { HeadwaterProvider } from "@headwater/client/runtime";
import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode, useMemo } from "react";
import { ErrorState } from "../ui/components/error-state.tsx";
import { isNotFound } from "../ui/data/errors.ts";
import { Look } from "../ui/look.tsx";
import { fetchSchema, SchemaContext, schemaOf } from "./data/schema.ts";
import { router } from "./routes/router.ts";

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, error) => failures < 2 && !isNotFound(error),
      retryDelay: (failures) => 300 * 2 ** failures,
    },
  },
});

/** Everything below knows the schema; it is asked for again when one comes back to the page. */
const WithSchema = () => {
  const { data, error, refetch } = useQuery({ queryKey: ["schema"], queryFn: fetchSchema });
  const schema = useMemo(() => data && schemaOf(data), [data]);
  if (error && !schema)
    return <ErrorState error={error} what="the schema" onRetry={() => void refetch()} />;
  if (!schema) return null;
  return (
    <SchemaContext value={schema}>
      <HeadwaterProvider client={schema.api} queryClient={queryClient}>
        <RouterProvider router={router} />
      </HeadwaterProvider>
    </SchemaContext>
  );
};

export const App = () => (
  <StrictMode>
    <Look messages="bottom-left">
      <QueryClientProvider client={queryClient}>
        <WithSchema />
      </QueryClientProvider>
    </Look>
  </StrictMode>
);
