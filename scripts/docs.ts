/** `bun run docs`: writes the page of diagnostics; with `--check`, says whether it is current. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { diagnosticsPage } from "./codegen/diagnostics/page.ts";
import { PAGE } from "./codegen/diagnostics/print-diagnostics.ts";
import { formatFiles } from "./codegen/format/format-files.ts";
import { project } from "./codegen/project.ts";
import { diffPlan } from "./codegen/write/diff-plan.ts";

const { check } = new Command("docs")
  .description(`Writes ${PAGE} from the table of diagnostics.`)
  .option("--check", "write nothing; print what is not current and exit with 1 if anything is")
  .allowExcessArguments(false)
  .parse()
  .opts<{ check?: true }>();

const place = join(project.root, PAGE);
const [page] = await formatFiles([{ path: PAGE, text: diagnosticsPage() }]);
const text = page?.text ?? "";
const before = existsSync(place) ? readFileSync(place, "utf8") : null;
if (before === text) console.log(`${PAGE} is current.`);
else if (check) {
  const changes = [{ path: PAGE, before, after: text }];
  console.log(diffPlan({ changes, unchanged: [], ejected: [], problems: [] }));
  console.log(`${PAGE} is not current: run \`bun run docs\`.`);
  process.exitCode = 1;
} else {
  writeFileSync(place, text);
  console.log(`${PAGE} is written.`);
}
