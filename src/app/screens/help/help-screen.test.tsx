// @vitest-environment happy-dom
import { screen } from "@solidjs/testing-library";
import { describe, expect, it } from "vitest";
import app from "../../../../locales/ja/app.json" with { type: "json" };
import { exampleJourney } from "../../../../tests/device/example-journey.ts";
import { signSample } from "../../../../tests/support/sample-envelope.ts";
import { goTo, openWholeApp } from "../../../../tests/support/whole-app.tsx";
import { fill } from "../../../../tests/support/words.ts";
import { notKeptYet } from "../../../device/revision.ts";
import type { Journey } from "../../../model/journey.ts";
import sampleEdition from "../../../server/editions/999999.json" with { type: "json" };
import type { Guide } from "../../guide/guide.tsx";
import { loadCatalogueNames, loadMunicipalities } from "../../town/municipality-data.ts";

// The app loads these when they are first shown; here they come before the first test, not out of its time.
await Promise.all([import("./help-screen.tsx"), loadMunicipalities(), loadCatalogueNames()]);

const { help, place, plan } = app;
const sample = "999999";
const [cityHall] = sampleEdition.buildings;

/** Help, looked for by somebody with these journeys, the last one first. */
async function openHelp(...journeys: readonly Partial<Journey>[]): Promise<Guide> {
  const guide = await openWholeApp("#/settings");
  const device = await guide.keeper.device();
  await Promise.all(
    journeys.map((told, at) => {
      const changedAt = `2026-11-2${String(9 - at)}T09:00:00.000Z`;
      return device.saveJourney(exampleJourney({ id: String(at), changedAt, ...told }), notKeptYet);
    }),
  );
  return guide;
}

const townNamed = (name: string): Promise<HTMLElement> =>
  screen.findByRole("heading", { level: 3, name });

describe("whom to call", () => {
  it("is in the last journey's town, with its site, and how to find the number", async () => {
    await openHelp({}, { municipality: "083097" }, { municipality: "131016" });
    goTo("/#/help");
    await townNamed("茨城県東茨城郡大洗町");
    const site = screen.getByRole("link", { name: fill(place.site, { name: "大洗町" }) });
    expect(site.getAttribute("href")).toMatch(/^https?:/u);
    expect(screen.getByText(help.phone)).toBeTruthy();
    expect(screen.queryByRole("heading", { name: /千代田区/u })).toBeNull();
  });

  it("is in the town of the journey that is open before all", async () => {
    const guide = await openHelp({ municipality: "083097" });
    await guide.begin("death");
    await guide.chooseTowns({ municipality: "131016" });
    goTo("/#/help");
    expect(await townNamed("東京都千代田区")).toBeTruthy();
    expect(screen.queryByRole("heading", { name: /大洗町/u })).toBeNull();
  });

  it("has the hours from the town's edition, and no number where it gives none", async () => {
    const guide = await openHelp({ municipality: sample });
    await guide.editions.keep(sample, await signSample());
    goTo("/#/help");
    await townNamed("みほん市");
    expect(screen.getByText(place.sample)).toBeTruthy();
    expect(screen.getAllByText(plan.hours)).toHaveLength(sampleEdition.buildings.length);
    expect(screen.getByText(help.phone)).toBeTruthy();
    expect(screen.queryByText(plan.phone)).toBeNull();
  });

  it("has the number from the town's edition where it gives one", async () => {
    const guide = await openHelp({ municipality: sample });
    const buildings = [{ ...cityHall, phone: "0120-00-0000" }];
    await guide.editions.keep(
      sample,
      await signSample({ buildings, counters: [], procedures: {} }),
    );
    goTo("/#/help");
    const number = await screen.findByRole("link", { name: "0120-00-0000" });
    expect(number.getAttribute("href")).toBe("tel:0120000000");
    expect(screen.getByText(help.call)).toBeTruthy();
    expect(screen.queryByText(help.phone)).toBeNull();
  });

  it("is to be found out where no town was chosen", async () => {
    await openHelp({});
    goTo("/#/help");
    expect(await screen.findByText(help.phone)).toBeTruthy();
    expect(screen.queryByRole("heading", { level: 3 })).toBeNull();
  });
});
