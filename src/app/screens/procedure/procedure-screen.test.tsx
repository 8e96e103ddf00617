// @vitest-environment happy-dom
import { screen, waitFor } from "@solidjs/testing-library";
import { describe, expect, it } from "vitest";
import { press, write } from "../../../../tests/support/finger-and-keys.ts";
import { renderQuestion, type AppAround } from "../../../../tests/support/render-in-app.tsx";
import { fill, words } from "../../../../tests/support/words.ts";
import { loadWords } from "../../text/load-words.ts";

// The app loads these when they are first shown; here they come before the first test, not out of its time.
await import("../later-screen.tsx");
await import("virtual:catalogue/death-references");
await loadWords("ja", "procedures", "death");

const { calendar, trust } = words.ja.app;
const bankAccounts = words.ja.procedures["bank-accounts"]?.plain ?? "";

/** Opens the page of a procedure, a week after a death, from the screen of a topic. */
async function open(procedure: string, topic = "death-family"): Promise<AppAround> {
  const app = await renderQuestion(topic, {
    answers: {
      "deceased.age": 81,
      "deceased.died_abroad": false,
      "deceased.was_householder": true,
      "household.remaining_members": 2,
      "household.remaining_15plus": 2,
    },
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

  it("lets her choose how it is done, and says what she has chosen", async () => {
    const { way } = words.ja.app.plan;
    const { guide } = await open("householder-change", "death-rare");
    press(screen.getByRole("radio", { name: way.online }));
    expect(guide.journey()?.ways).toBeUndefined();
    press(screen.getByRole("button", { name: way.go }));
    expect(guide.journey()?.ways).toEqual({ "householder-change": "online" });
    const name = words.ja.procedures["householder-change"]?.name ?? "";
    expect(screen.getByText(fill(way.told, { name, way: way.online }))).toBeTruthy();
  });

  it("offers no other way where none is known", async () => {
    await open("death-notification");
    expect(screen.queryByText(words.ja.app.plan.way.change)).toBeNull();
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
