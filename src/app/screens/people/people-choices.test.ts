import { describe, expect, it } from "vitest";
import { newPerson, personKeys, selfId } from "../../../model/person.ts";
import { peopleChoices } from "./people-choices.ts";

const now = "2026-06-01T09:00:00.000Z";
const herself = newPerson(selfId, "self", now);
const mother = newPerson("a-mother", "mother", now);
const child = newPerson("a-child", "child", now);

describe("whom it may be about", () => {
  it("is everybody where nobody is kept here, the resident first", () => {
    expect(peopleChoices([]).map(({ who }) => who)).toEqual(personKeys);
    expect(peopleChoices([])[0]?.who).toBe("self");
  });

  it("is first those who are kept here, and none of them twice", () => {
    const choices = peopleChoices([mother, herself]);
    expect(choices.slice(0, 2).map(({ kept }) => kept)).toEqual([mother, herself]);
    expect(choices.filter(({ called }) => called === "mother")).toHaveLength(1);
    expect(choices.filter(({ called }) => called === "self")).toHaveLength(1);
  });

  it("can be a second child beside the one who is kept here", () => {
    const children = peopleChoices([child]).filter(({ called }) => called === "child");
    expect(children.map(({ who, isAnother }) => [who, isAnother])).toEqual([
      ["a-child", false],
      ["child", true],
    ]);
  });
});
