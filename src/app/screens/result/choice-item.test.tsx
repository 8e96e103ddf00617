// @vitest-environment happy-dom
import { screen } from "@solidjs/testing-library";
import type { JSX } from "solid-js";
import { describe, expect, it } from "vitest";
import { renderInApp } from "../../../../tests/support/render-in-app.tsx";
import { saying } from "../../../../tests/support/saying.ts";
import { fill, words } from "../../../../tests/support/words.ts";
import { dayNamed } from "../../../../tests/device/example-person.ts";
import { writeProcedure } from "../../../../tests/support/write-life-event.ts";
import type { Assessment } from "../../../plan/assessment.ts";
import { loadWords } from "../../text/load-words.ts";
import { useText } from "../../text/text-context.tsx";
import { ChoiceItem } from "./choice-item.tsx";

const procedures = await loadWords("ja", "procedures", "turning-age");
const shared = await loadWords("ja", "shared", "turning-age");
const { plan } = words.ja.app;

function dueOn(id: string, office: string, text: string): Assessment {
  const day = dayNamed(text);
  const due = { startDay: day, countedDay: day, lawDay: day, dueOn: day } as const;
  return {
    procedure: writeProcedure(id, { always: true }),
    verdict: "applies",
    offices: [office],
    documents: [],
    due: { kind: "dated", ...due, state: "open", mayHaveEnded: false, daysLeft: 12 },
  };
}

describe("things of which only one can be had", () => {
  it("are one item that leads to the page of each, with the last day of each", () => {
    const options = [
      dueOn("kokuho-after-job", "health-insurance", "2026-12-04"),
      dueOn("voluntary-continuation", "health-insurer", "2026-12-10"),
    ];
    const Loaded = (): JSX.Element => {
      const text = useText();
      text.add("procedures", procedures);
      text.add("shared", shared);
      return <ChoiceItem choice={{ planned: "kokuho-after-job", options }} journey="2c9e" />;
    };
    renderInApp(() => <Loaded />);
    expect(screen.getAllByRole("article")).toHaveLength(1);
    expect(screen.getByRole("heading", { level: 3 }).textContent).toBe(plan.choose);
    expect(screen.getByText(fill(plan.chooseLead_other, { count: 2 }))).toBeTruthy();
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      "/#/journeys/2c9e/procedures/kokuho-after-job",
      "/#/journeys/2c9e/procedures/voluntary-continuation",
    ]);
    expect(screen.getAllByRole("checkbox")).toHaveLength(2);
    expect(screen.getByText(saying("令和8年（2026年）12月4日（金曜日）まで"))).toBeTruthy();
  });
});
