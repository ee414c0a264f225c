import { Drawer } from "@mantine/core";
import { Outlet, useLocation, useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { PickerProvider } from "../components/picker/picker-provider.tsx";
import { ActingUserProvider } from "../data/acting-user.tsx";
import { DirectoryProvider } from "../data/directory.tsx";
import { DialogsProvider } from "../dialogs/dialogs-provider.tsx";
import { BottomBar } from "./bottom-bar.tsx";
import { CommandPalette } from "./command-palette.tsx";
import { GlobalShortcuts } from "./global-shortcuts.tsx";
import { MenuContext } from "./menu-context.ts";
import classes from "./shell.module.css";
import { Sidebar } from "./sidebar.tsx";

/** The frame around every page: where one can go on the left, or behind a menu on a phone. */
export const Shell = () => {
  const { pathname } = useLocation();
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe("onResolved", ({ pathChanged, fromLocation }) => {
        if (pathChanged && fromLocation) document.querySelector<HTMLElement>("#main")?.focus();
      }),
    [router],
  );
  const [menuOpenedAt, setMenuOpenedAt] = useState<string | null>(null);
  return (
    <DirectoryProvider>
      <ActingUserProvider>
        <PickerProvider>
          <DialogsProvider>
            <MenuContext value={() => setMenuOpenedAt(pathname)}>
              <GlobalShortcuts />
              <CommandPalette />
              <a className={classes["skip"]} href="#main">
                Skip to the content
              </a>
              <div className={classes["shell"]}>
                <aside className={classes["aside"]}>
                  <Sidebar />
                </aside>
                <main id="main" className={classes["main"]} tabIndex={-1}>
                  <Outlet />
                </main>
                <BottomBar />
              </div>
              <Drawer.Root
                opened={menuOpenedAt === pathname}
                onClose={() => setMenuOpenedAt(null)}
                size={288}
                padding={0}
              >
                <Drawer.Overlay />
                <Drawer.Content aria-label="Menu" className={classes["drawer"] ?? ""}>
                  <Drawer.Body className={classes["drawerBody"] ?? ""}>
                    <Sidebar />
                  </Drawer.Body>
                </Drawer.Content>
              </Drawer.Root>
            </MenuContext>
          </DialogsProvider>
        </PickerProvider>
      </ActingUserProvider>
    </DirectoryProvider>
  );
};
