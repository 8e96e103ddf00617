import { runEdition } from "./run-edition.ts";

const { output, complaint, exitCode } = runEdition(process.argv.slice(2));
process.stdout.write(output);
process.stderr.write(complaint);
process.exitCode = exitCode;
