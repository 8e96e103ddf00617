// @vitest-environment happy-dom
import { screen } from "@solidjs/testing-library";
import { describe, expect, it } from "vitest";
import { dayNamed } from "../../../../tests/device/example-person.ts";
import { renderInApp } from "../../../../tests/support/render-in-app.tsx";
import { saying } from "../../../../tests/support/saying.ts";
import { fill, words } from "../../../../tests/support/words.ts";
import type { KindSite } from "../../../plan/find-sites.ts";
import type { Visit } from "../../../plan/plan.ts";
import { VisitCard } from "./visit-card.tsx";

const { plan } = words.ja.app;

function show(site: KindSite, parts: Partial<Visit> = {}): void {
  const visit: Visit = {
    site,
    earliest: dayNamed("2026-11-24"),
    pace: "now",
    stops: [],
    bag: [],
    late: [],
    reasons: [],
    ...parts,
  };
  renderInApp(() => <VisitCard visit={visit} journey="2c9e" at={0} japanese={() => undefined} />);
}

describe("a visit", () => {
  it("of a move says in which of the two towns it is", () => {
    show({ kind: "city-office", mayDiffer: true, side: "old" });
    expect(screen.getByText(plan.town.old)).toBeTruthy();
    show({ kind: "city-office", mayDiffer: true, side: "new" });
    expect(screen.getByText(plan.town.new)).toBeTruthy();
  });

  it("without a move says nothing of towns, and nothing that is not known", () => {
    show({ kind: "city-office", mayDiffer: true });
    expect(screen.getByRole("heading", { level: 3 }).textContent).toBe(
      fill(plan.at, { place: plan.cityOffice }),
    );
    for (const unsaid of [plan.town.old, plan.town.new, plan.why, plan.hours, plan.phone]) {
      expect(screen.queryByText(unsaid)).toBeNull();
    }
  });

  it("that waits for the counter to open says so", () => {
    show(
      { kind: "city-office", mayDiffer: true },
      { reasons: [{ kind: "opens", day: dayNamed("2026-11-24") }] },
    );
    expect(
      screen.getByText(
        saying(fill(plan.because.closed, { day: "令和8年（2026年）11月24日（火曜日）" })),
      ),
    ).toBeTruthy();
  });
});
