import { parseArgs } from "node:util";
import { inLanguage } from "../editions/local-words.ts";
import type { LocalEdition } from "../model/local-edition.ts";
import { isLanguage, languages, type Language } from "../text/language.ts";
import { checkEditionFile } from "./check-edition-file.ts";
import { explainFault } from "./explain-fault.ts";
import { explainProblem } from "./explain-problem.ts";
import type { CommandOutcome } from "./run-guide.ts";
import { sayIn } from "./say.ts";

const badInput = 2;
const options = { lang: { type: "string" }, help: { type: "boolean" } } as const;
const usualLanguage: Language = "ja";

/** Answers `edition check FILE`: what the edition holds, or every fault with its line and exit code 2. */
export function runEdition(args: readonly string[]): CommandOutcome {
  const { values, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
  });
  const { lang = usualLanguage } = values;
  const say = sayIn(isLanguage(lang) ? lang : usualLanguage);
  if (values.help === true) return told(say("edition", "help"));
  const unknown = Object.keys(values).find((name) => !Object.hasOwn(options, name));
  if (unknown !== undefined) {
    return complained(say("problem", "unknown-option", { option: `--${unknown}` }));
  }
  if (!isLanguage(lang)) {
    const known = languages.join(say("parts", "comma"));
    return complained(say("problem", "unknown-language", { given: String(lang), known }));
  }
  const [command, file, surplus] = positionals;
  if (surplus !== undefined) {
    return complained(say("problem", "surplus-word", { given: surplus }));
  }
  if (command !== "check" || file === undefined) return complained(say("edition", "no-command"));
  return check(file, lang);
}

function check(file: string, language: Language): CommandOutcome {
  const say = sayIn(language);
  const checked = checkEditionFile(file);
  if (checked.ok) return told(summaryOf(file, checked.value, language));
  const { problem } = checked;
  if (problem.kind !== "faulty-edition") return complained(explainProblem(problem, language));
  const head = say("edition", "faulty", { file, count: problem.faults.length });
  return complained(
    [head, ...problem.faults.map((fault) => explainFault(fault, language))].join("\n"),
  );
}

function summaryOf(file: string, edition: LocalEdition, language: Language): string {
  const say = sayIn(language);
  const sentence = say("edition", "faultless", {
    file,
    name: inLanguage(edition.name, language),
    code: edition.municipality,
    version: edition.version,
    counters: edition.counters.length,
    changes: Object.keys(edition.procedures).length,
    own: edition.own.length,
    extensions: edition.extensions.length,
  });
  return edition.sample === true ? `${sentence} ${say("edition", "sample")}` : sentence;
}

function told(output: string): CommandOutcome {
  return { output: `${output}\n`, complaint: "", exitCode: 0 };
}

function complained(complaint: string): CommandOutcome {
  return { output: "", complaint: `${complaint}\n`, exitCode: badInput };
}
