import { describe, expect, it } from "vitest";
import { knowing } from "../../tests/support/death.ts";
import { isWorthAsking, mayBeAsked, parentsOf } from "./worth-asking.ts";

describe("the age of the surviving spouse", () => {
  it("may be asked while there may be a spouse", () => {
    expect(parentsOf(knowing({}), "family.spouse_age")).toEqual(["family.spouse_exists"]);
    expect(mayBeAsked(knowing({}), "family.spouse_age")).toBe(true);
    expect(mayBeAsked(knowing({ "family.spouse_exists": true }), "family.spouse_age")).toBe(true);
    expect(mayBeAsked(knowing({ "family.spouse_exists": false }), "family.spouse_age")).toBe(false);
  });

  it("is worth asking only while a pension hangs on it", () => {
    const withoutPension = knowing({
      "family.spouse_exists": true,
      "deceased.had_employees_pension": false,
      "deceased.kokunen_paid_10years": false,
      "family.spouse_was_kokunen3": false,
    });
    expect(mayBeAsked(withoutPension, "family.spouse_age")).toBe(true);
    expect(isWorthAsking(withoutPension, "family.spouse_age")).toBe(false);
    expect(isWorthAsking(knowing({ "family.spouse_exists": true }), "family.spouse_age")).toBe(
      true,
    );
  });
});

describe("a fact that depends on nothing", () => {
  it("may always be asked", () => {
    expect(parentsOf(knowing({}), "deceased.age")).toEqual([]);
    expect(mayBeAsked(knowing({}), "deceased.age")).toBe(true);
  });
});
