import { fileURLToPath } from "node:url";
import { seededRandom } from "../../../src/build/seeded-random.ts";
import { rank, round } from "../rank.ts";
import { checkAgreement } from "./check-agreement.ts";
import { drawLifeEvent } from "./draw-life-event.ts";
import { jsonLogicCompiledEngine, jsonLogicInterpretedEngine } from "./json-logic-engine.ts";
import { jsonRulesEngine } from "./json-rules-engine.ts";
import { measureEngines, type EngineTimes } from "./measure-engines.ts";
import { countSaidWhileOpen, type SaidWhileOpen } from "./open-facts.ts";
import { publicodesEngine, publicodesNodesEngine } from "./publicodes.ts";
import { ownEngine } from "./shiori.ts";
import { surveyEngine } from "./survey-core.ts";

const size = { procedures: 300, facts: 60 };
const rounds = { open: 9, decide: 60, ask: 1, warmUp: 3 };
const compared = 12;
const partlyAnswered = 3;

/** Measures our rules beside four other engines on the same made-up rules in the same run, and prints two tables. */
export async function benchPeers(): Promise<void> {
  const random = seededRandom(1);
  const lifeEvent = drawLifeEvent(size, random);
  const engines = [
    ownEngine,
    jsonLogicCompiledEngine,
    jsonLogicInterpretedEngine,
    surveyEngine,
    jsonRulesEngine,
    publicodesNodesEngine,
    publicodesEngine,
  ].map((write) => write(lifeEvent));
  const { verdicts, applying } = await checkAgreement(engines, lifeEvent, compared, random);
  const said = await countSaidWhileOpen(engines, lifeEvent, partlyAnswered, random);
  const times = await measureEngines(engines, lifeEvent, rounds, random);
  console.log(
    `Peers: ${String(size.procedures)} made-up procedures over ${String(size.facts)} facts. With all facts answered ` +
      `every engine gave the same ${String(verdicts)} verdicts, ${String(percent(applying, verdicts))} % of them ` +
      `"applies".\nMedians of ${String(rounds.open)} starts, of every verdict after each of ` +
      `${String(rounds.decide)} changed answers, and of the same with the next question after each of ` +
      `${String(times[0]?.ask.length)} first answers; × is the ratio to ours.`,
  );
  console.table(Object.fromEntries(times.map((own) => [own.name, timesRow(own, times[0])])));
  console.log(
    "The same engines while facts are open: what they call the verdicts that these can still turn, and the settled " +
      "ones, in %.\nWhere nothing is called open, the engine has no word for it: it says yes or no all the same, and " +
      "cannot tell what to ask next.",
  );
  console.table(Object.fromEntries(said.map((one) => [one.name, saidRow(one)])));
}

function timesRow(own: EngineTimes, ours: EngineTimes | undefined): object {
  return {
    "start ms": round(rank(own.open, 0.5), 2),
    "start ×": ratio(own.open, ours?.open),
    "verdicts ms": round(rank(own.decide, 0.5), 3),
    "verdicts p95 ms": round(rank(own.decide, 0.95), 3),
    "verdicts ×": ratio(own.decide, ours?.decide),
    "with next question ms": own.ask.length === 0 ? "cannot" : round(rank(own.ask, 0.5), 3),
    "with next question ×": own.ask.length === 0 ? "" : ratio(own.ask, ours?.ask),
  };
}

function saidRow({ open, settled }: SaidWhileOpen): object {
  const allOpen = open.open + open.applies + open.doesNotApply;
  const allSettled = settled.right + settled.wrong + settled.open;
  return {
    open: allOpen,
    "called open": percent(open.open, allOpen),
    "called yes": percent(open.applies, allOpen),
    "called no": percent(open.doesNotApply, allOpen),
    settled: allSettled,
    "called rightly": percent(settled.right, allSettled),
    "called wrongly": percent(settled.wrong, allSettled),
    "called open all the same": percent(settled.open, allSettled),
  };
}

function ratio(times: readonly number[], ours: readonly number[] = []): number {
  return Number((rank(times, 0.5) / rank(ours, 0.5)).toPrecision(2));
}

function percent(part: number, whole: number): number {
  return round((part / whole) * 100, 1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchPeers();
