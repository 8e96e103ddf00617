import { runGuide } from "./run-guide.ts";

const { output, complaint, exitCode } = await runGuide(process.argv.slice(2), new Date());
process.stdout.write(output);
process.stderr.write(complaint);
process.exitCode = exitCode;
