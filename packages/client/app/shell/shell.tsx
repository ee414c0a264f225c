import { Outlet } from "@tanstack/react-router";
import { Frame } from "../../ui/shell/frame.tsx";
import { PickerProvider } from "../components/picker/picker-provider.tsx";
import { ActingUserProvider } from "../data/acting-user.tsx";
import { DirectoryProvider } from "../data/directory.tsx";
import { DialogsProvider } from "../dialogs/dialogs-provider.tsx";
import { BottomBar } from "./bottom-bar.tsx";
import { CommandPalette } from "./command-palette.tsx";
import { GlobalShortcuts } from "./global-shortcuts.tsx";
import { Sidebar } from "./sidebar.tsx";

/** The frame around every page: where one can go on the left, or behind a menu on a phone. */
export const Shell = () => (
  <DirectoryProvider>
    <ActingUserProvider>
      <PickerProvider>
        <DialogsProvider>
          <Frame
            sidebar={<Sidebar />}
            bottom={<BottomBar />}
            above={
              <>
                <GlobalShortcuts />
                <CommandPalette />
              </>
            }
          >
            <Outlet />
          </Frame>
        </DialogsProvider>
      </PickerProvider>
    </ActingUserProvider>
  </DirectoryProvider>
);
