import {
  ActionIcon,
  Badge,
  Button,
  createTheme,
  type CSSVariablesResolver,
  Kbd,
  Menu,
  Modal,
  Popover,
  Tooltip,
} from "@mantine/core";

const fontFamily =
  '"Inter Variable", system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif';

/** Water and slate: one accent, quiet greys, colour kept for what has a meaning. */
export const theme = createTheme({
  primaryColor: "stream",
  primaryShade: { light: 7, dark: 7 },
  colors: {
    stream: [
      "#e8f7fb",
      "#d1edf5",
      "#a3dbea",
      "#6fc7dd",
      "#47b4d0",
      "#2aa3c2",
      "#158fb0",
      "#0b7896",
      "#086580",
      "#044a5f",
    ],
    gray: [
      "#f6f8f9",
      "#eef2f4",
      "#e4e9ec",
      "#d5dde2",
      "#c0cbd2",
      "#9aa8b2",
      "#7b8a96",
      "#4a5a66",
      "#2d3a44",
      "#16212a",
    ],
    dark: [
      "#e8edf0",
      "#a9b6c0",
      "#8795a1",
      "#52606b",
      "#34404a",
      "#222a31",
      "#1a2026",
      "#12171b",
      "#0c1013",
      "#080b0d",
    ],
  },
  fontFamily,
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, monospace',
  headings: { fontFamily, fontWeight: "620" },
  fontSizes: { xs: "0.75rem", sm: "0.8125rem", md: "0.875rem", lg: "1rem", xl: "1.125rem" },
  defaultRadius: "md",
  radius: { xs: "3px", sm: "5px", md: "7px", lg: "10px", xl: "14px" },
  cursorType: "pointer",
  focusRing: "auto",
  respectReducedMotion: true,
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: "subtle", color: "gray" } }),
    Badge: Badge.extend({ defaultProps: { variant: "light", tt: "none", fw: 550 } }),
    Button: Button.extend({ defaultProps: { size: "xs", fw: 550 } }),
    Kbd: Kbd.extend({ defaultProps: { size: "xs" } }),
    Menu: Menu.extend({ defaultProps: { shadow: "md", transitionProps: { duration: 90 } } }),
    Spotlight: { defaultProps: { overlayProps: { backgroundOpacity: 0.32, blur: 0 } } },
    Modal: Modal.extend({
      defaultProps: {
        overlayProps: { backgroundOpacity: 0.32 },
        transitionProps: { duration: 120, transition: "pop" },
        yOffset: "10dvh",
        radius: "lg",
        closeButtonProps: { "aria-label": "Close" },
      },
      styles: {
        content: { background: "var(--hw-raised)", border: "1px solid var(--hw-border)" },
        header: { background: "var(--hw-raised)" },
        title: { fontSize: "1rem", fontWeight: 640 },
      },
    }),
    Popover: Popover.extend({ defaultProps: { shadow: "md", transitionProps: { duration: 90 } } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 450, fz: "xs", transitionProps: { duration: 90 } },
    }),
  },
});

export const cssVariablesResolver: CSSVariablesResolver = () => {
  const shared = {
    "--mantine-color-body": "var(--hw-surface)",
    "--mantine-color-text": "var(--hw-text)",
    "--mantine-color-dimmed": "var(--hw-text-3)",
    "--mantine-color-placeholder": "var(--hw-text-3)",
    "--mantine-color-default-border": "var(--hw-border-strong)",
    "--mantine-color-anchor": "var(--hw-accent-text)",
    "--mantine-color-error": "var(--hw-danger)",
    "--mantine-color-gray-light-color": "var(--hw-text-2)",
  };
  return { variables: {}, light: shared, dark: shared };
};
