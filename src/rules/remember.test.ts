import { describe, expect, it } from "vitest";
import { remember } from "./remember.ts";

describe("what is remembered", () => {
  it("is worked out once for each pair", () => {
    const asked: string[] = [];
    const join = remember((about: { readonly name: string }, item: string) => {
      asked.push(about.name + item);
      return about.name + item;
    });
    const [house, land] = [{ name: "house" }, { name: "land" }];
    expect([join(house, "1"), join(house, "2"), join(land, "1"), join(house, "1")]).toEqual([
      "house1",
      "house2",
      "land1",
      "house1",
    ]);
    expect(asked).toEqual(["house1", "house2", "land1"]);
  });

  it("is also that there is nothing", () => {
    let asked = 0;
    const find = remember<object, string | undefined>(() => {
      asked += 1;
      return undefined;
    });
    const about = {};
    expect([find(about), find(about)]).toEqual([undefined, undefined]);
    expect(asked).toBe(1);
  });
});
