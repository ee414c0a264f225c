// Starts the server on Node. Plain JavaScript, so that a Node that is too old can still say so.
const LEAST = [22, 18];

const [major, minor] = process.versions.node.split(".").map(Number);
const isTooOld = major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1]);

if (isTooOld && process.versions.bun === undefined) {
  console.error(
    `Headwater needs Node ${LEAST.join(".")} or later, or Bun; this is Node ${process.versions.node}.`,
  );
  process.exitCode = 1;
} else {
  await import("./src/main.ts");
}
