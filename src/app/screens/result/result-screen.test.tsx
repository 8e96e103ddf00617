// @vitest-environment happy-dom
import { screen } from "@solidjs/testing-library";
import { describe, expect, it } from "vitest";
import { renderQuestion } from "../../../../tests/support/render-in-app.tsx";
import { fill, words } from "../../../../tests/support/words.ts";
import { loadWords } from "../../text/load-words.ts";

// The app loads these when they are first shown; here they come before the first test, not out of its time.
await import("../later-screen.tsx");
await loadWords("ja", "procedures", "death");

const { calendar, result } = words.ja.app;

async function open(page: "result" | "so-far"): Promise<void> {
  const { guide, navigation } = await renderQuestion("death-family", {
    answers: { "deceased.age": 81, "deceased.died_abroad": false },
    days: { "death-date": "2026-11-20", "death-known": "2026-11-20" },
  });
  const journey = guide.journey()?.id;
  if (journey === undefined) throw new Error("there is no journey");
  navigation.go({ page, journey });
  await screen.findByRole("heading", { level: 2, name: result.cannotWait });
}

describe("the result", () => {
  it("offers every day that is to come for the calendar, and says how many there are", async () => {
    await open("result");
    expect(screen.getByRole("button", { name: calendar.add })).toBeTruthy();
    const [beginning = "", end = ""] = fill(calendar.hintAll_other, { count: "#" }).split("#");
    const hint = screen.getByText(new RegExp(`^${beginning}[1-9]\\d*${end.slice(0, 8)}`, "u"));
    expect(hint.textContent).toContain(calendar.shared);
  });

  it("does not while the questions are not finished", async () => {
    await open("so-far");
    expect(screen.queryByRole("button", { name: calendar.add })).toBeNull();
  });
});
