// @vitest-environment happy-dom
import { screen, waitFor } from "@solidjs/testing-library";
import { describe, expect, it } from "vitest";
import { press, write } from "../../../../tests/support/finger-and-keys.ts";
import { renderQuestion, type AppAround } from "../../../../tests/support/render-in-app.tsx";
import { words } from "../../../../tests/support/words.ts";
import { loadWords } from "../../text/load-words.ts";

// The app loads these when they are first shown; here they come before the first test, not out of its time.
await import("../later-screen.tsx");
await import("virtual:catalogue/death-references");
await loadWords("ja", "procedures", "death");

const { calendar, trust } = words.ja.app;
const bankAccounts = words.ja.procedures["bank-accounts"]?.plain ?? "";

/** Opens the page of a procedure, a week after a death. */
async function open(procedure: string): Promise<AppAround> {
  const app = await renderQuestion("death-family", {
    answers: { "deceased.age": 81, "deceased.died_abroad": false },
    days: { "death-date": "2026-11-20", "death-known": "2026-11-20" },
  });
  go(app, procedure);
  await screen.findByText(/^確かめた日：/u);
  return app;
}

function go({ guide, navigation }: AppAround, procedure: string): void {
  const journey = guide.journey()?.id;
  if (journey === undefined) throw new Error("there is no journey");
  navigation.go({ page: "procedure", journey, procedure });
}

describe("the page of a procedure", () => {
  it("says which law it rests on, what it was read in and when it was checked", async () => {
    await open("death-notification");
    expect(screen.getByText("確かめた日：2026年11月")).toBeTruthy();
    expect(screen.getByText(/^戸籍法 第86条/u)).toBeTruthy();
    expect(screen.getByText(words.ja.app.procedure.sources)).toBeTruthy();
    expect(screen.queryByText(trust.doubt)).toBeNull();
  });

  it("offers its day for the calendar, and nothing where it has none", async () => {
    const app = await open("death-notification");
    expect(screen.getByRole("button", { name: calendar.add })).toBeTruthy();
    go(app, "bank-accounts");
    await screen.findByRole("heading", { level: 1, name: bankAccounts });
    expect(screen.queryByRole("button", { name: calendar.add })).toBeNull();
  });

  it("keeps what was typed about a mistake while she looks at another page", async () => {
    const app = await open("death-notification");
    write(screen.getByLabelText(trust.reportLabel), "窓口が違います");
    go(app, "bank-accounts");
    await screen.findByRole("heading", { level: 1, name: bankAccounts });
    await waitFor(() =>
      expect(screen.getByLabelText(trust.reportLabel)).toHaveProperty("value", ""),
    );
    go(app, "death-notification");
    await waitFor(() =>
      expect(screen.getByLabelText(trust.reportLabel)).toHaveProperty("value", "窓口が違います"),
    );
  });

  it("tells of a mistake with the procedure and the state of the guide that she read", async () => {
    const { guide } = await open("death-notification");
    write(screen.getByLabelText(trust.reportLabel), "窓口が違います");
    press(screen.getByRole("button", { name: trust.keep }));
    const device = await guide.keeper.device();
    await waitFor(async () =>
      expect(await device.listNotes()).toMatchObject({
        value: [{ procedure: "death-notification", catalogueAsOf: "2026-11" }],
      }),
    );
  });
});
