// @vitest-environment happy-dom
import { cleanup, render, waitFor, within } from "@solidjs/testing-library";
import { createRoot } from "solid-js";
import { afterEach, describe, expect, it } from "vitest";
import { addressOf, readDisplay } from "./display.ts";
import { openSample } from "./open-sample.ts";
import { listSpecimens, Sheet } from "./sheet.tsx";

const components = import.meta.glob<Readonly<Record<string, unknown>>>(
  ["../components/*.tsx", "!../components/*.test.tsx"],
  { eager: true },
);

const sample = await openSample("ja");
const specimens = createRoot((dispose) => {
  const list = listSpecimens(sample);
  dispose();
  return list;
});
const names = specimens.map(({ name }) => name);

afterEach(cleanup);

describe("the gallery", () => {
  it("shows every component", () => {
    const all = Object.values(components).flatMap((file) => Object.keys(file));
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter((name) => !names.includes(name))).toEqual([]);
  });

  it("names each state of a component once", () => {
    const states = specimens.map(({ name, state }) => `${name}, ${state}`);
    expect(states.filter((state, at) => states.indexOf(state) !== at)).toEqual([]);
  });

  it("shows every specimen with its name, and something below it", async () => {
    render(() => <Sheet sample={sample} />);
    const shown = [...document.querySelectorAll<HTMLElement>(".specimen")];
    expect(shown).toHaveLength(specimens.length);
    const empty = (): readonly (string | null)[] =>
      shown
        .filter((specimen) => specimen.textContent === "" || !specimen.children[1])
        .map((specimen) => within(specimen).getByRole("strong").textContent);
    // One is written by the build alone, the other in no Japanese.
    await waitFor(() => expect(empty()).toEqual(["PhoneHint", "JapaneseName"]));
  });

  it("finds the display again in its address", () => {
    const display = { language: "ja-easy", scheme: "dark" } as const;
    expect(readDisplay(addressOf(display).split("?")[1] ?? "")).toEqual(display);
  });
});
