import { createApiClient } from "@headwater/api-client";
import { HeadwaterProvider } from "@headwater/client";
import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClient } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { isNotFound } from "./data/errors.ts";
import { router } from "./routes/router.ts";
import { cssVariablesResolver, theme } from "./theme.ts";

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

const colorSchemeManager = localStorageColorSchemeManager({ key: "headwater-color-scheme" });

export const App = () => (
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
    >
      <Notifications position="bottom-right" containerWidth={380} limit={3} />
      <HeadwaterProvider client={client} queryClient={queryClient}>
        <RouterProvider router={router} />
      </HeadwaterProvider>
    </MantineProvider>
  </StrictMode>
);
