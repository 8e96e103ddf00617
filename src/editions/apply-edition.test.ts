import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../../tests/support/day.ts";
import {
  eventNamed,
  lifeEvents,
  sampleEdition,
  writeEdition,
} from "../../tests/support/local-editions.ts";
import { isClosedDay } from "../catalogue/closed-days.ts";
import type { LifeEvent, Procedure } from "../model/life-event.ts";
import { assess } from "../plan/assessment.ts";
import { learn } from "../rules/knowledge.ts";
import { openRuleBook } from "../rules/rule-book.ts";
import { applyEdition, localStartDays } from "./apply-edition.ts";

type Parts = Readonly<Record<string, unknown>>;

const today = day("2026-11-21");
const death = eventNamed("death");
const disaster = eventNamed("disaster");
const source = { title: "告示", url: "https://example.jp/", readOn: "2026-11" };
const extended = (procedures: unknown, until: string, endingFrom = "2026-01-01"): Parts => ({
  extensions: [{ procedures, endingFrom, until, basis: "告示", source }],
});

function there(parts: Parts, lifeEvent: LifeEvent = death): LifeEvent {
  return applyEdition(lifeEvent, writeEdition(parts)).lifeEvent;
}

function find({ procedures }: LifeEvent, id: string): Procedure {
  const found = procedures.find((procedure) => procedure.id === id);
  if (found === undefined) throw new RangeError(`no ${id}`);
  return found;
}

function papersOf(procedure: Procedure): readonly string[] {
  return procedure.documents.map(({ paper }) => paper);
}

/** The last day of a procedure in a municipality, counted as the plan counts it. */
function lastDay(parts: Parts, lifeEvent: LifeEvent, id: string, days: Parts): string | undefined {
  const edition = writeEdition(parts);
  const { lifeEvent: local } = applyEdition(lifeEvent, edition);
  const learnt = learn(openRuleBook(local), {});
  if (!learnt.ok) throw new Error(learnt.problem.kind);
  const startDays = {
    ...Object.fromEntries(Object.entries(days).map(([name, date]) => [name, day(String(date))])),
    ...localStartDays(edition),
  };
  const calendar = { today, isClosed: isClosedDay };
  const { due } = assess(learnt.value, find(local, id), startDays, calendar);
  return due.kind === "dated" ? due.lawDay : undefined;
}

describe("an edition that says nothing", () => {
  it.each(lifeEvents.map((lifeEvent) => [lifeEvent.id, lifeEvent] as const))(
    "changes nothing in %s",
    (_, lifeEvent) => {
      expect(applyEdition(lifeEvent, writeEdition())).toEqual({ lifeEvent, notOffered: [] });
    },
  );

  it("changes nothing where it speaks of other life events", () => {
    const parts = {
      procedures: { "damage-certificate": { offered: false, note: { ja: "ない" } } },
    };
    expect(there(parts)).toEqual(death);
  });
});

describe("a procedure that the municipality does not have", () => {
  const parts = {
    procedures: { "householder-change": { offered: false, note: { ja: "要りません" } } },
  };

  it("is gone and its note is told", () => {
    const local = applyEdition(death, writeEdition(parts));
    expect(local.lifeEvent.procedures).toHaveLength(death.procedures.length - 1);
    expect(local.notOffered).toEqual([
      { procedure: "householder-change", note: { ja: "要りません" } },
    ]);
  });

  it("is named by no other one any more", () => {
    const named = lifeEvents.flatMap((lifeEvent) => lifeEvent.procedures).flatMap(relatedTo);
    for (const gone of new Set(named)) {
      const without = { procedures: { [gone]: { offered: false, note: { ja: "ない" } } } };
      const left = lifeEvents
        .flatMap((event) => there(without, event).procedures)
        .flatMap(relatedTo);
      expect(left).not.toContain(gone);
    }
  });

  function relatedTo({ alternatives = [], seeAlso = [], after = [] }: Procedure): string[] {
    return [...alternatives, ...seeAlso, ...after.map(({ procedure }) => procedure)];
  }
});

describe("papers that differ", () => {
  const national = find(death, "nhi-funeral-benefit");

  it("are added after the national ones, removed, and replaced in their place", () => {
    expect(papersOf(national)).toEqual([
      "funeral-proof",
      "bankbook",
      "eligibility-certificate",
      "id-doc",
    ]);
    const documents = {
      add: [{ paper: "seal", when: "sometimes" }],
      remove: ["funeral-proof"],
      replace: { bankbook: { paper: "town-form", when: "deceased.age >= 70" } },
    };
    const papers = [{ id: "town-form", name: { ja: "町の用紙" } }];
    const local = there({ papers, procedures: { "nhi-funeral-benefit": { documents } } });
    const changed = find(local, "nhi-funeral-benefit");
    expect(papersOf(changed)).toEqual(["town-form", "eligibility-certificate", "id-doc", "seal"]);
    expect(changed.documents[0]).toEqual({
      key: "town-form",
      paper: "town-form",
      when: { fact: "deceased.age", op: ">=", value: 70 },
    });
  });

  it("leave everything else of the procedure as it is", () => {
    const local = there({
      procedures: { "nhi-funeral-benefit": { documents: { remove: ["bankbook"] } } },
    });
    const { documents: _, ...rest } = find(local, "nhi-funeral-benefit");
    const { documents: __, ...before } = national;
    expect(rest).toEqual(before);
  });
});

describe("another office or fee", () => {
  it("takes the place of the national one", () => {
    const local = there({ procedures: { "water-supply": { office: "environment", fee: 300 } } });
    expect(find(local, "water-supply")).toMatchObject({ office: "environment", fee: { yen: 300 } });
  });
});

describe("an own procedure", () => {
  it("stands in the life events it names and is decided like any other", () => {
    const local = applyEdition(death, sampleEdition).lifeEvent;
    const id = "mihon-watch-phone-return";
    expect(find(local, id).appliesWhen).toEqual({
      fact: "deceased.used_elderly_services",
      op: "is",
      value: true,
    });
    const learnt = learn(openRuleBook(local), { "deceased.used_elderly_services": true });
    if (!learnt.ok) throw new Error(learnt.problem.kind);
    const calendar = { today, isClosed: isClosedDay };
    expect(assess(learnt.value, find(local, id), {}, calendar).verdict).toBe("applies");
    expect(
      applyEdition(disaster, sampleEdition).lifeEvent.procedures.map((other) => other.id),
    ).not.toContain(id);
  });
});

describe("a last day that the municipality sets", () => {
  const flood = { "disaster-day": "2026-08-15" };

  it("is counted by its rule where the nation leaves it open", () => {
    const deadline = { rule: "calendar-next-day", within: "6 months", from: "disaster-day" };
    const parts = { procedures: { "damage-certificate": { deadline } } };
    expect(lastDay({}, disaster, "damage-certificate", flood)).toBeUndefined();
    expect(lastDay(parts, disaster, "damage-certificate", flood)).toBe("2027-02-15");
  });

  it("is a day of the calendar where the municipality announces one", () => {
    const parts = { procedures: { "donation-distribution": { deadline: { date: "2027-03-31" } } } };
    expect(lastDay({}, disaster, "donation-distribution", flood)).toBeUndefined();
    expect(lastDay(parts, disaster, "donation-distribution", flood)).toBe("2027-03-31");
  });
});

describe("last days put off by decree", () => {
  const died = { "death-date": "2026-11-15", "death-known": "2026-11-15" };
  const national = lastDay({}, death, "householder-change", died);

  it("are the later of the two", () => {
    expect(national).toBe("2026-11-30");
    const put = (until: string) =>
      lastDay(extended(["householder-change"], until), death, "householder-change", died);
    expect(put("2027-03-31")).toBe("2027-03-31");
    expect(put("2026-11-16")).toBe(national);
  });

  it("move on from a closed day as any other: 2027-01-31 is a Sunday", () => {
    expect(lastDay(extended("all", "2027-01-31"), death, "householder-change", died)).toBe(
      "2027-02-01",
    );
  });

  it("are put off for what is named, or for all", () => {
    const changed = (procedures: unknown): readonly string[] =>
      there(extended(procedures, "2031-03-30"))
        .procedures.filter(({ deadline }) => deadline.extended !== undefined)
        .map(({ id }) => id);
    expect(changed(["nhi-loss"])).toEqual(["nhi-loss"]);
    expect(changed("all")).toHaveLength(death.procedures.length);
  });

  it("that were past before the decree stay past: a lapsed right does not open again", () => {
    const put = (endingFrom: string) =>
      lastDay(extended("all", "2027-03-31", endingFrom), death, "householder-change", died);
    expect(put("2026-11-30")).toBe("2027-03-31");
    expect(put("2026-12-01")).toBe(national);
  });

  it("are put off once more where a second decree finds them put off", () => {
    const decree = { procedures: "all", basis: "告示", source };
    const extensions = [
      { ...decree, endingFrom: "2027-01-01", until: "2027-06-30" },
      { ...decree, endingFrom: "2026-11-01", until: "2027-03-31" },
    ];
    expect(lastDay({ extensions }, death, "householder-change", died)).toBe("2027-06-30");
  });

  it("never come earlier, whatever the decree says", () => {
    const untilDay = fc.integer({ min: 0, max: 700 }).map((days) => {
      const date = new Date(Date.UTC(2026, 0, 1 + days));
      return date.toISOString().slice(0, 10);
    });
    fc.assert(
      fc.property(untilDay, (until) => {
        const later = lastDay(extended("all", until), death, "householder-change", died);
        expect(String(later) >= String(national)).toBe(true);
        expect(String(later) >= until).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it("leave a grace day of the nation that is later", () => {
    const graceDay = day("2030-01-01");
    const graceful = {
      ...death,
      procedures: death.procedures.map((procedure) => ({
        ...procedure,
        deadline: { ...procedure.deadline, notBefore: graceDay },
      })),
    };
    const local = there(extended("all", "2027-03-31"), graceful);
    expect(new Set(local.procedures.map(({ deadline }) => deadline.notBefore))).toEqual(
      new Set([graceDay]),
    );
  });
});

describe("the sample edition", () => {
  it.each(lifeEvents.map((lifeEvent) => [lifeEvent.id, lifeEvent] as const))(
    "leaves %s with rules that a household can live by",
    (_, lifeEvent) => {
      const local = applyEdition(lifeEvent, sampleEdition).lifeEvent;
      expect(learn(openRuleBook(local), {}).ok).toBe(true);
    },
  );
});
