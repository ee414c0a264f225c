/**
 * Runs before the first paint, so that a chosen scheme never flashes the other one.
 * Mantine keeps its choice under the same key.
 */
const chosen = localStorage.getItem("headwater-color-scheme");
const dark =
  chosen === "dark" ||
  (chosen !== "light" && window.matchMedia("(prefers-color-scheme: dark)").matches);
document.documentElement.dataset["mantineColorScheme"] = dark ? "dark" : "light";
