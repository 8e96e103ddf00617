// npm run check
import { runChecks } from "./run-checks.mjs";

process.exitCode = runChecks().failed === 0 ? 0 : 1;
