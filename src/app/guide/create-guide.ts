import { batch, createMemo, createSignal } from "solid-js";
import type { ScreenAnswers } from "../../interview/read-screen.ts";
import { walkThrough, type Walk } from "../../interview/walk.ts";
import { isLifeEventId } from "../../model/life-event-ids.ts";
import type { FactId, StartDayId } from "../../model/answers.ts";
import type { Journey } from "../../model/journey.ts";
import { selfId, type PersonKey } from "../../model/person.ts";
import type { RuleBook } from "../../rules/rule-book.ts";
import { decideAll } from "../../rules/verdict.ts";
import type { Clock } from "../clock.ts";
import { createEditionStore } from "../town/create-edition-store.ts";
import {
  answersBeside,
  hasSameTowns,
  nationAlone,
  type JourneyTowns,
  type LocalBook,
  type LocalRules,
} from "../town/local-rules.ts";
import type { Guide } from "./guide.tsx";
import { createJourneyKeeper, type KeeperNotice } from "./journey-keeper.ts";
import type { LifeEventLoader } from "./life-event-loader.ts";
import { createPeopleKeeper, type PeopleKeeper } from "./people-keeper.ts";

/** The guide through the life events, one at a time. */
export function createGuide(loader: LifeEventLoader, clock: Clock): Guide {
  const [entered, setEntered] = createSignal<RuleBook>();
  const [journey, setJourney] = createSignal<Journey>();
  const [dropped, setDropped] = createSignal<readonly FactId[]>([]);
  const [notice, setNotice] = createSignal<KeeperNotice>();
  const [about, setAbout] = createSignal<PersonKey>("self");
  const [local, setLocal] = createSignal<LocalRules>(nationAlone);
  const keeper = createJourneyKeeper((changed) => {
    const before = journey();
    setJourney(changed);
    if (!hasSameTowns(before, changed)) void renewRules();
  }, setNotice);
  const editions = createEditionStore(keeper.device);
  const people = createPeopleKeeper(keeper.device, clock);
  const book = (): RuleBook => {
    const rules = entered();
    if (rules === undefined) throw new Error("no life event has been entered");
    return rules;
  };

  const told = createMemo(() => journey()?.answers);
  const answers = createMemo(() => {
    const said = told();
    return said && answersBeside(said, local());
  });
  const startDays = createMemo(() => journey()?.startDays);
  const knownIds = createMemo(() => journey()?.known);
  // A kept journey is still being read while the app starts: until it is there, no way is worked out.
  const walkOfJourney = createMemo(() => {
    const said = answers();
    return said && walkThrough(book(), said, startDays() ?? {}, knownIds());
  });
  const walk = (): Walk => walkOfJourney() ?? walkThrough(book(), {}, {});
  const certain = createMemo(() => {
    const walked = walkOfJourney();
    const verdicts = walked === undefined ? [] : [...decideAll(walked.knowledge).values()];
    return verdicts.filter((verdict) => verdict === "applies").length;
  });
  const localize = async (towns: JourneyTowns, rules: RuleBook): Promise<LocalBook> => {
    const national = { book: rules, local: nationAlone };
    if (hasSameTowns(towns, {})) return national;
    try {
      const { openLocalRules } = await import("../town/open-local-rules.ts");
      return await openLocalRules(rules, towns, editions, clock.today());
    } catch {
      // Not all of the app may be on this phone yet: until then the rules of the nation hold.
      return national;
    }
  };
  let renewals = 0;
  const renewRules = async (): Promise<void> => {
    const wanted = journey();
    renewals += 1;
    const renewal = renewals;
    const found = wanted && (await rulesOfJourney(wanted));
    // A later choice, or another journey, brings its own rules.
    if (found === undefined || renewal !== renewals || journey()?.id !== wanted?.id) return;
    batch(() => {
      setEntered(found.book);
      setLocal(found.local);
    });
  };
  const rulesOfJourney: Guide["rulesOfJourney"] = async (kept) =>
    isLifeEventId(kept.lifeEvent)
      ? localize(kept, await loader.preload(kept.lifeEvent))
      : undefined;
  const change = (next: (before: Journey) => Journey): void => {
    const before = journey();
    if (before === undefined) return;
    const after = { ...next(before), changedAt: clock.now() };
    setJourney(after);
    keeper.keep(after);
  };
  const replay = (given: ScreenAnswers, taken: Journey["known"]): void => {
    const replayed = walkThrough(book(), given.answers, given.startDays, taken);
    batch(() => {
      setDropped(replayed.dropped);
      change(({ unfinished: _finished, ...before }) => ({
        ...before,
        ...(taken === undefined ? {} : { known: taken }),
        answers: replayed.answers,
        startDays: replayed.startDays,
      }));
    });
  };
  /** Everything that was said or taken over but not about these. */
  const givenBut = (left: readonly string[]): ScreenAnswers => ({
    answers: leaveOut(answers() ?? {}, left),
    startDays: leaveOut(startDays() ?? {}, left),
  });
  const learn = (said: ScreenAnswers): void => {
    const person = journey()?.person;
    if (person !== undefined) void people.learn(person, said, book().lifeEvent);
  };

  return {
    get book() {
      return book();
    },
    lifeEvent: () => {
      const id = entered()?.lifeEvent.id;
      return id !== undefined && isLifeEventId(id) ? id : undefined;
    },
    enter: async (lifeEvent) => {
      if (journey() === undefined) setEntered(await loader.enter(lifeEvent));
      else await loader.preload(lifeEvent);
    },
    clock,
    places: () => local().editions,
    local,
    editions,
    keeper,
    people,
    about,
    journey,
    walk,
    certain,
    dropped,
    notice,
    rulesOf: loader.preload,
    begin: async (lifeEvent, person, known = { answers: {}, startDays: {} }) => {
      const rules = await loader.enter(lifeEvent);
      const now = clock.now();
      const ids = idsOf(known);
      const begun: Journey = {
        id: crypto.randomUUID(),
        lifeEvent,
        person: person?.id ?? selfId,
        ...(ids.length === 0 ? {} : { known: ids }),
        ...known,
        place: { at: "question", topic: "", part: 1 },
        done: [],
        packed: [],
        createdAt: now,
        changedAt: now,
      };
      batch(() => {
        setEntered(rules);
        setLocal(nationAlone);
        setAbout(person?.called ?? "self");
        setJourney(begun);
        setDropped([]);
        setNotice(undefined);
      });
      return begun.id;
    },
    open: async (id) => {
      if (journey()?.id === id) return undefined;
      setNotice(undefined);
      const found = await keeper.open(id);
      if (typeof found === "string") return found;
      if (!isLifeEventId(found.lifeEvent)) return "setAside";
      const [rules, called] = await Promise.all([
        loader.enter(found.lifeEvent),
        calledInJourney(found, people),
      ]);
      const { book: rulesThere, local: localThere } = await localize(found, rules);
      batch(() => {
        setEntered(rulesThere);
        setLocal(localThere);
        setAbout(called);
        setJourney(found);
      });
      return undefined;
    },
    confirm: (step, said) => {
      const others = givenBut([...step.facts, ...step.startDays]);
      replay(
        {
          answers: { ...others.answers, ...said.answers },
          startDays: { ...others.startDays, ...said.startDays },
        },
        knownIds(),
      );
      learn(said);
    },
    takeOver: (taken) => {
      const others = givenBut(knownIds() ?? []);
      replay(
        {
          answers: { ...others.answers, ...taken.answers },
          startDays: { ...others.startDays, ...taken.startDays },
        },
        idsOf(taken),
      );
      learn(taken);
    },
    write: (entry) => change((before) => ({ ...before, unfinished: entry })),
    arriveAt: (place) => {
      if (JSON.stringify(journey()?.place) !== JSON.stringify(place)) {
        change((before) => ({ ...before, place }));
      }
    },
    toggleDone: (procedure) =>
      change((before) => ({ ...before, done: toggle(before.done, procedure) })),
    togglePacked: (paper) =>
      change((before) => ({ ...before, packed: toggle(before.packed, paper) })),
    decide: (choices) => change((before) => ({ ...before, ...choices })),
    chooseTowns: (towns) => {
      change(({ municipality: _before, oldMunicipality: _oldBefore, ...rest }) => ({
        ...rest,
        ...towns,
      }));
      return renewRules();
    },
    renewRules,
    rulesOfJourney,
  };
}

function idsOf({ answers, startDays }: ScreenAnswers): readonly (FactId | StartDayId)[] {
  return [...Object.keys(answers), ...Object.keys(startDays)];
}

/** What the person of a journey is called; journeys kept before there were persons are about the resident. */
async function calledInJourney({ person }: Journey, people: PeopleKeeper): Promise<PersonKey> {
  if (person === undefined || person === selfId) return "self";
  return (await people.find(person))?.called ?? "other";
}

function leaveOut<Value>(
  given: Readonly<Record<string, Value>>,
  keys: readonly string[],
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(given).filter(([key]) => !keys.includes(key)));
}

function toggle(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
