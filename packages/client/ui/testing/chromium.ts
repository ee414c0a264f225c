import { existsSync } from "node:fs";

/** The first that is there; Debian's headless shell needs a third less of the processor than the whole browser. */
const PLACES = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

const HOW =
  "No Chromium or Chrome found: the browser tests are skipped. Install one " +
  "(`apt install chromium`, `brew install --cask chromium`), or name it in CHROMIUM_PATH.";

const present = (): string | undefined =>
  [process.env["CHROMIUM_PATH"], ...PLACES].find((path) => path && existsSync(path));

const canInstall = (): boolean =>
  existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;

const apt = async (...step: string[]): Promise<boolean> =>
  (await Bun.spawn(["apt-get", ...step], { stdout: "ignore", stderr: "ignore" }).exited) === 0;

const install = async (): Promise<void> => {
  const one = ["install", "-y", "-qq", "--no-install-recommends"];
  await apt("update", "-qq");
  if (!(await apt(...one, "chromium-headless-shell"))) await apt(...one, "chromium");
};

/** Path of a browser to test with; installs one on Debian as root. Undefined where there is none. */
export const findChromium = async (): Promise<string | undefined> => {
  if (!present() && canInstall()) await install();
  const path = present();
  if (!path) console.warn(HOW);
  return path;
};
