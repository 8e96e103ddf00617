import type { FactId, FactValue } from "../../../src/model/answers.ts";

/** What was answered to some or all facts. */
export type Given = Readonly<Record<FactId, FactValue>>;

/** Whether each procedure applies, in their order; undefined where the engine says that this is still open. */
export type Verdicts = readonly (boolean | undefined)[];

/** One engine with the rules of a life event, written as this engine wants them. */
export interface RulesEngine {
  readonly name: string;
  /** All that has to be done at every start before the first answer can be taken. */
  open(): OpenRules;
}

export interface OpenRules {
  /** Every verdict. `changed` names the one fact whose answer differs from the last call's, where it is only one. */
  decide(given: Given, changed?: FactId): Verdicts | Promise<Verdicts>;
  /** Every verdict and then the fact to ask for next, undefined at the end; only where the engine can tell. */
  ask?(given: Given, changed?: FactId): FactId | undefined;
}
