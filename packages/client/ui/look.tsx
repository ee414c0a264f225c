import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { cssVariablesResolver, theme } from "./theme.ts";

const colorSchemeManager = localStorageColorSchemeManager({ key: "headwater-color-scheme" });

/** Theme, fonts, colours and messages for all that stands below it. */
export const Look = ({ children }: { readonly children: React.ReactNode }) => (
  <MantineProvider
    theme={theme}
    cssVariablesResolver={cssVariablesResolver}
    colorSchemeManager={colorSchemeManager}
    defaultColorScheme="auto"
  >
    <Notifications position="bottom-right" containerWidth={380} limit={3} />
    {children}
  </MantineProvider>
);
