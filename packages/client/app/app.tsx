import { createApiClient } from "@headwater/api-client";
import { HeadwaterProvider } from "@headwater/client";
import { QueryClient } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { isNotFound } from "../ui/data/errors.ts";
import { router } from "./routes/router.ts";
import { Look } from "../ui/look.tsx";

const client = createApiClient({});

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, error) => failures < 2 && !isNotFound(error),
      retryDelay: (failures) => 300 * 2 ** failures,
    },
  },
});

export const App = () => (
  <StrictMode>
    <Look messages="bottom-right">
      <HeadwaterProvider client={client} queryClient={queryClient}>
        <RouterProvider router={router} />
      </HeadwaterProvider>
    </Look>
  </StrictMode>
);
