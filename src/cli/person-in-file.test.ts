import { describe, expect, it } from "vitest";
import { askGuide, complaintOfGuide } from "../../tests/support/ask-guide.ts";
import { writeHousehold, type WrittenHousehold } from "../../tests/support/guide-command.ts";
import type { Answers } from "../model/answers.ts";

type Person = NonNullable<WrittenHousehold["person"]>;

const ask = (person: Person, more: WrittenHousehold = {}, lifeEvent = "turning-age") =>
  askGuide(lifeEvent, "--answers", writeHousehold({ ...more, person }));

describe("a person in the file of answers", { timeout: 30_000 }, () => {
  it("reaches an age on the day before the birthday", async () => {
    const pension = async (birthDate: string) => {
      const { verdicts } = await ask({ birthDate });
      return verdicts.find(({ because }) => "person.age" in because)?.because["person.age"];
    };
    // It is 21 November 2026.
    expect(await pension("1951-11-22")).toBe(75);
    expect(await pension("1951-11-23")).toBe(74);
  });

  it("is not asked for the age, nor for what cannot be at that age", async () => {
    const factsOf = async (person: Person) => (await ask(person)).next?.facts ?? [];
    expect(await factsOf({})).toContain("person.age");
    expect(await factsOf({ birthDate: "1951-11-22" })).not.toContain("person.age");
  });

  it("was born on the day from which deadlines are counted", async () => {
    const birthDate = "1961-12-10";
    const dueOf = async (household: WrittenHousehold) => {
      const file = writeHousehold(household);
      const { verdicts } = await askGuide("turning-age", "--answers", file);
      return verdicts.map(({ procedure, dueOn }) => [procedure, dueOn]);
    };
    const told = { answers: { "person.age": 64 }, dates: { birthday: birthDate } };
    const dated = await dueOf({ person: { birthDate } });
    expect(dated).toEqual(await dueOf(told));
    expect(dated).not.toEqual(await dueOf({ answers: { "person.age": 64 } }));
  });

  it("has traits that answer what the file does not", async () => {
    const moving = { "move.kind": "between-municipalities", "person.age": 40 };
    const foreigner: Person = { traits: { "person.foreign_national": true } };
    const saidIn = async (person: Person, answers: Answers) => {
      const { verdicts } = await ask(person, { answers: { ...moving, ...answers } }, "moving");
      return new Set(verdicts.flatMap(({ because }) => because["person.foreign_national"] ?? []));
    };
    expect(await saidIn({}, {})).toEqual(new Set());
    expect(await saidIn(foreigner, {})).toEqual(new Set([true]));
    expect(await saidIn(foreigner, { "person.foreign_national": false })).toEqual(new Set([false]));
  });

  it("may have traits that the life event does not ask", async () => {
    const traits = { "person.foreign_national": false };
    expect((await ask({ traits }, {}, "death")).verdicts).not.toEqual([]);
  });

  it("cannot be of another age than the birth date says", async () => {
    const person = { birthDate: "1951-11-22" };
    const file = writeHousehold({ person, answers: { "person.age": 74 } });
    expect(await complaintOfGuide("turning-age", "--answers", file)).toBe(
      "person.age is given as 74, but by the birth date (1951-11-22) it is 75.",
    );
    const days = writeHousehold({ person, dates: { birthday: "1951-11-23" } });
    expect(await complaintOfGuide("turning-age", "--answers", days)).toBe(
      'birthday is given as "1951-11-23", but by the birth date (1951-11-22) it is "1951-11-22".',
    );
  });
});
