import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  pensionerWithWifeAndHouse,
  writeHousehold,
  type WrittenHousehold,
} from "../../tests/support/guide-command.ts";
import { readCatalogue } from "../build/read-catalogue.ts";
import { lifeEventIds } from "../model/life-event-ids.ts";
import { runGuide } from "./run-guide.ts";

const { procedures } = readCatalogue();

const procedureSchema = v.strictObject({
  procedure: v.string(),
  name: v.string(),
  verdict: v.picklist(["applies", "doesNotApply", "undecided"]),
  because: v.record(v.string(), v.union([v.boolean(), v.number(), v.string()])),
  missing: v.array(v.string()),
  lawDay: v.nullable(v.string()),
  dueOn: v.nullable(v.string()),
  dueText: v.pipe(v.string(), v.nonEmpty()),
  state: v.nullable(v.picklist(["open", "late", "lapsed"])),
  offices: v.pipe(v.array(v.string()), v.nonEmpty()),
  documents: v.array(v.strictObject({ id: v.string(), name: v.string(), when: v.string() })),
  confidence: v.picklist(["high", "medium", "low"]),
});

const answerSchema = v.strictObject({
  event: v.string(),
  today: v.string(),
  verdicts: v.array(procedureSchema),
  next: v.nullable(v.strictObject({ screen: v.string(), facts: v.array(v.string()) })),
});

const thatDay = new Date("2026-11-20T15:00:00Z");

async function ask(household: WrittenHousehold, ...more: readonly string[]) {
  const args = ["death", "--answers", writeHousehold(household), ...more];
  const { output, complaint } = await runGuide(args, thatDay);
  expect(complaint).toBe("");
  return v.parse(answerSchema, JSON.parse(output));
}

function find(answer: Awaited<ReturnType<typeof ask>>, id: string) {
  const found = answer.verdicts.find(({ procedure }) => procedure === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

describe(
  "the guide for the widow of a pensioner who died on a Sunday, 15 November 2026",
  { timeout: 30_000 },
  () => {
    const household: WrittenHousehold = {
      answers: pensionerWithWifeAndHouse,
      dates: { "death-date": "2026-11-15", "funeral-date": "2026-11-18" },
    };

    it("speaks of all 82 procedures, each once", async () => {
      const ids = (await ask(household)).verdicts.map(({ procedure }) => procedure);
      expect(ids).toHaveLength(82);
      expect(new Set(ids).size).toBe(82);
    });

    it("counts the seven days of the death notification from that Sunday, and past a closed weekend and Labour Thanksgiving Day", async () => {
      const { lawDay, dueOn, dueText, state } = find(await ask(household), "death-notification");
      expect({ lawDay, dueOn, dueText, state }).toEqual({
        lawDay: "2026-11-24",
        dueOn: "2026-11-24",
        dueText: "令和8年（2026年）11月24日（火曜日）まで",
        state: "open",
      });
    });

    it("counts two years for the funeral money from the day after the funeral", async () => {
      const answers = {
        ...household.answers,
        "deceased.left_employer_insurance_within_3months": false,
      };
      const benefit = find(await ask({ ...household, answers }), "late-elderly-funeral-benefit");
      expect(benefit).toMatchObject({
        verdict: "applies",
        because: {
          "deceased.health_insurance": "koki",
          "deceased.left_employer_insurance_within_3months": false,
        },
        missing: [],
        lawDay: "2028-11-18",
        offices: ["late-elderly-medical"],
        confidence: "high",
      });
      expect(benefit.documents).toContainEqual(
        expect.objectContaining({ id: "funeral-proof", when: "always" }),
      );
    });

    it("says of National Health Insurance that it cannot be, because of his age alone", async () => {
      const loss = find(await ask(household), "nhi-loss");
      expect(loss.verdict).toBe("doesNotApply");
      expect(loss.missing).toEqual([]);
      expect(Object.keys(loss.because)).toHaveLength(1);
    });

    it("names what is missing while nobody has said whether he had a gun", async () => {
      expect(find(await ask(household), "gun-permit-return")).toMatchObject({
        verdict: "undecided",
        because: {},
        missing: ["deceased.had_gun_permit"],
      });
    });

    it("still names what she does not know as missing", async () => {
      const answers = { ...household.answers, "deceased.had_gun_permit": "unknown" };
      const answer = await ask({ ...household, answers });
      expect(find(answer, "gun-permit-return").missing).toEqual(["deceased.had_gun_permit"]);
      expect(answer.next?.facts).not.toContain("deceased.had_gun_permit");
    });

    it("tells in words how a deadline is counted where its first day is not known", async () => {
      const { lawDay, dueOn, dueText, state } = find(
        await ask({ ...household, dates: { "funeral-date": "unknown" } }, "--lang", "en"),
        "late-elderly-funeral-benefit",
      );
      expect({ lawDay, dueOn, dueText, state }).toEqual({
        lawDay: null,
        dueOn: null,
        dueText: "within 2 years from the day of the funeral",
        state: null,
      });
    });

    it("calls the notification late once its day is past", async () => {
      const { dueOn, state } = find(
        await ask(household, "--today", "2026-11-25"),
        "death-notification",
      );
      expect({ dueOn, state }).toEqual({ dueOn: "2026-11-24", state: "late" });
    });

    it("calls the funeral money lapsed two years later", async () => {
      expect(
        find(await ask(household, "--today", "2029-01-01"), "late-elderly-funeral-benefit").state,
      ).toBe("lapsed");
    });

    it("takes for today the day it is in Japan", async () => {
      expect((await ask(household)).today).toBe("2026-11-21");
    });

    it("speaks English when asked to", async () => {
      expect(find(await ask(household, "--lang", "en"), "death-notification").name).toBe(
        "Notification of death",
      );
      expect(find(await ask(household), "death-notification").name).toBe("死亡届");
    });

    it("prints the condition of a paper that only some need", async () => {
      const conditions = (await ask(household)).verdicts.flatMap(({ documents }) =>
        documents.map(({ when }) => when),
      );
      expect(conditions).toContain("sometimes");
      expect(conditions).toContain("always");
      expect(conditions.filter((when) => when !== "sometimes" && when !== "always")).not.toEqual(
        [],
      );
    });
  },
);

describe("the guide for a household that has said nothing", { timeout: 30_000 }, () => {
  it("begins with the person who died", async () => {
    expect((await ask({})).next).toEqual({
      screen: "death-person",
      facts: [
        "deceased.died_abroad",
        "deceased.foreign_national",
        "deceased.work_related_death",
        "deceased.disaster_death",
        "deceased.age",
        "deceased.residence_document",
        "disaster.condolence_act_applied",
      ],
    });
  });

  it("takes the event's assumption about what it does not ask, unless the file says otherwise", async () => {
    const told = async (answers: WrittenHousehold["answers"] = {}) =>
      find(await ask({ answers: { "deceased.age": 81, ...answers } }), "spouse-category-change");
    expect(await told()).toMatchObject({
      verdict: "doesNotApply",
      because: { "deceased.age": 81 },
      missing: [],
    });
    expect((await told({ "person.spouse_is_category3": true })).verdict).toBe("undecided");
    expect((await told({ "person.spouse_is_category3": "unknown" })).missing).toContain(
      "person.spouse_is_category3",
    );
  });

  it.each(lifeEventIds)("knows the life event %s", async (id) => {
    const { output, complaint } = await runGuide([id, "--answers", writeHousehold({})], thatDay);
    expect(complaint).toBe("");
    const answer = v.parse(answerSchema, JSON.parse(output));
    expect(answer.event).toBe(id);
    const expected = procedures.filter(({ lifeEvents }) => lifeEvents.includes(id));
    expect(answer.verdicts.map(({ procedure }) => procedure).toSorted()).toEqual(
      expected.map((procedure) => procedure.id).toSorted(),
    );
    // Every name was found: what is missing would be shown by its key.
    expect(answer.verdicts.filter(({ procedure, name }) => name.includes(procedure))).toEqual([]);
    expect(answer.next?.screen.startsWith(id)).toBe(true);
  });
});
