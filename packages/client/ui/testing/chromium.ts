import { existsSync } from "node:fs";

const PLACES = [
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

const install = async (): Promise<void> => {
  for (const step of [
    ["update", "-qq"],
    ["install", "-y", "-qq", "--no-install-recommends", "chromium"],
  ]) {
    const apt = Bun.spawn(["apt-get", ...step], { stdout: "ignore", stderr: "ignore" });
    await apt.exited;
  }
};

/** Path of a browser to test with; installs one on Debian as root. Undefined where there is none. */
export const findChromium = async (): Promise<string | undefined> => {
  if (!present() && canInstall()) await install();
  const path = present();
  if (!path) console.warn(HOW);
  return path;
};
