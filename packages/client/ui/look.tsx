import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { cssVariablesResolver, theme } from "./theme.ts";

const colorSchemeManager = localStorageColorSchemeManager({ key: "headwater-color-scheme" });

interface LookProps {
  /** Where messages show up: where they cover no button. */
  readonly messages: "bottom-left" | "bottom-right";
  readonly children: React.ReactNode;
}

/** Theme, fonts, colours and messages for all that stands below it. */
export const Look = ({ messages, children }: LookProps) => (
  <MantineProvider
    theme={theme}
    cssVariablesResolver={cssVariablesResolver}
    colorSchemeManager={colorSchemeManager}
    defaultColorScheme="auto"
  >
    <Notifications position={messages} containerWidth={380} limit={3} />
    {children}
  </MantineProvider>
);
