// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { renderInApp } from "../../../../tests/support/render-in-app.tsx";
import { words } from "../../../../tests/support/words.ts";
import { newestReading } from "../../../model/checked-procedure.ts";
import type { Confidence, Deadline, Reference } from "../../../model/life-event.ts";
import { DeadlineDoubt, Doubt } from "./doubt.tsx";
import { References } from "./references.tsx";

const { trust } = words.ja.app;

function readIn(...months: readonly string[]): Reference {
  const checkedIn = newestReading(months.map((readOn) => ({ readOn })));
  return { basis: "戸籍法 86条", ...(checkedIn === undefined ? {} : { checkedIn }) };
}

describe("a procedure that was not checked well enough", () => {
  const warning = (confidence: Confidence, reference: Reference): string | undefined => {
    renderInApp(() => (
      <div data-testid="doubt">
        <Doubt confidence={confidence} reference={reference} />
      </div>
    ));
    return screen.getByTestId("doubt").textContent;
  };

  it("says so where no reliable source was found", () => {
    expect(warning("low", readIn("2026-11"))).toBe(trust.doubt);
  });

  it("says so, and why, where the newest source was read more than a year ago", () => {
    expect(warning("high", readIn("2024-02", "2025-10"))).toBe(`${trust.doubt}${trust.old}`);
  });

  it("says so where there is no source at all", () => {
    expect(warning("medium", readIn())).toBe(trust.doubt);
  });

  it("is not said of one that was, be one of its sources older", () => {
    expect(warning("high", readIn("2024-02", "2026-11"))).toBe("");
  });
});

function renderReferences(
  reference: Reference,
  confidence: Confidence,
  {
    isOwn = false,
    local = [],
  }: Partial<Pick<Parameters<typeof References>[0], "isOwn" | "local">> = {},
): void {
  renderInApp(() => (
    <References
      procedure="death-notification"
      reference={reference}
      confidence={confidence}
      isOwn={isOwn}
      local={local}
    />
  ));
}

function openSources(): HTMLElement {
  const sources = screen.getByText(words.ja.app.procedure.sources).closest("details");
  if (sources === null) throw new Error("the sources cannot be opened");
  expect(sources.open).toBe(false);
  sources.open = true;
  fireEvent(sources, new Event("toggle"));
  return sources;
}

describe("the month of checking", () => {
  it("stands with the law, that of the newest source", () => {
    renderReferences(readIn("2026-09", "2026-11"), "high");
    expect(screen.getByText("確かめた日：2026年11月")).toBeTruthy();
    expect(screen.getByText("戸籍法 86条")).toBeTruthy();
  });

  it("is said to be missing where it is", () => {
    renderReferences(readIn(), "low");
    expect(screen.getByText(trust.neverChecked)).toBeTruthy();
  });
});

const ofTown = {
  title: "みほん市 水道",
  url: "https://www.city.mihon.example/water/",
  readOn: "2026-11",
};

describe("the sources of a procedure", () => {
  it("come with their addresses once somebody opens them", async () => {
    renderReferences(readIn("2026-11"), "high");
    const sources = openSources();
    await waitFor(() =>
      expect(within(sources).getAllByRole("link", { name: /^https?:/u }).length).toBeGreaterThan(0),
    );
    expect(within(sources).getByText(/^戸籍法/u)).toBeTruthy();
    expect(screen.queryByText(words.ja.app.procedure.addressesOnline)).toBeNull();
  });

  it("are, beside those of the nation, the pages on which a town says what is different there", async () => {
    renderReferences(readIn("2026-11"), "high", { local: [ofTown] });
    const sources = openSources();
    expect(within(sources).getByText(ofTown.title)).toBeTruthy();
    expect(within(sources).getByRole("link", { name: ofTown.url })).toBeTruthy();
    await within(sources).findByText(/^戸籍法/u);
  });

  it("are those of the town alone where only the town has it, with the month in which they were read", () => {
    renderReferences(readIn("2026-11"), "high", { isOwn: true, local: [ofTown] });
    const sources = openSources();
    const [link, ...others] = within(sources).getAllByRole("link");
    expect(link?.getAttribute("href")).toBe(ofTown.url);
    expect(others).toEqual([]);
    expect(within(sources).getByText("2026年11月に読みました")).toBeTruthy();
  });

  it("can be read without a network where they cannot be followed", () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    renderReferences(readIn("2026-11"), "high", { isOwn: true, local: [ofTown] });
    const sources = openSources();
    expect(within(sources).getByText(ofTown.url)).toBeTruthy();
    expect(within(sources).queryByRole("link")).toBeNull();
  });
});

describe("a deadline that is not certain", () => {
  const sure: Deadline = { rule: "next-day-counts", closing: "next-open-day" };
  const said = (deadline: Deadline): string | null => {
    renderInApp(() => (
      <div data-testid="doubt">
        <DeadlineDoubt deadline={deadline} />
      </div>
    ));
    return screen.getByTestId("doubt").textContent;
  };

  it("says what is not: how it is counted, what a day off does, what the city sets", () => {
    expect(said({ ...sure, sure: false })).toBe(trust.countingUnsure);
  });

  it("says that a day off may end it", () => {
    expect(said({ ...sure, closing: "unknown" })).toBe(trust.closingUnsure);
  });

  it("says that the city sets it", () => {
    expect(said({ ...sure, local: true })).toBe(trust.local);
  });

  it("says nothing where all is certain", () => {
    expect(said(sure)).toBe("");
  });
});
