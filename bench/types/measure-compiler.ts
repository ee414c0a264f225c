import { join } from "node:path";
import { median } from "../report/statistics.ts";
import { settings } from "../settings.ts";

export interface CompilerFigure {
  readonly seconds: number;
  readonly memoryMiB: number;
}

const figure = (output: string, name: string): number => {
  const value = new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(output)?.[1];
  if (value === undefined) throw new Error(`The compiler did not tell "${name}":\n${output}`);
  return Number(value);
};

/** Compiles a project with the native compiler, several times. @throws when it has errors */
export const measureCompiler = (root: string, configuration: string): CompilerFigure => {
  const runs: CompilerFigure[] = [];
  for (let round = 0; round <= settings.rounds; round++) {
    const tsc = join(root, "node_modules/.bin/tsc");
    const { stdout, success } = Bun.spawnSync(
      [tsc, "--project", configuration, "--extendedDiagnostics"],
      { cwd: root },
    );
    const output = stdout.toString();
    if (!success) throw new Error(`${configuration} does not compile:\n${output.slice(0, 2_000)}`);
    const memoryMiB = figure(output, "Memory used") / 1_024;
    if (round > 0) runs.push({ seconds: figure(output, "Total time"), memoryMiB });
  }
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    memoryMiB: median(runs.map(({ memoryMiB }) => memoryMiB)),
  };
};
