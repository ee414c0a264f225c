import { Outlet } from "@tanstack/react-router";
import { Frame } from "../../ui/shell/frame.tsx";
import { ConfirmProvider } from "./confirm.tsx";
import { Palette } from "./palette.tsx";
import { Sidebar } from "./sidebar.tsx";

/** The frame around every page: the tables on the left, or behind a menu on a phone. */
export const Shell = () => (
  <ConfirmProvider>
    <Frame sidebar={<Sidebar />} above={<Palette />}>
      <Outlet />
    </Frame>
  </ConfirmProvider>
);
