import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";

const root = document.querySelector("#root");
if (!root) throw new Error("The page has no #root to render into.");
createRoot(root).render(<App />);

/** The parts most likely wanted next, fetched while nothing else is going on. */
const prepare = (): void => {
  void import("./dialogs/dialog-content.tsx");
  void import("./routes/ticket-page.tsx");
};
setTimeout(prepare, 1_500);
