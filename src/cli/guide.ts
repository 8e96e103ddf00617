import { runGuide } from "./run-guide.ts";

const { output, complaint, exitCode } = await runGuide(process.argv.slice(2), new Date());
// A reader such as `head` may close the pipe before everything is written.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.stdout.write(output);
process.stderr.write(complaint);
process.exitCode = exitCode;
