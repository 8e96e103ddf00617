// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library";
import type { JSX } from "solid-js";
import { describe, expect, it, vi } from "vitest";
import { press } from "../../../../tests/support/finger-and-keys.ts";
import { renderInApp } from "../../../../tests/support/render-in-app.tsx";
import { saying } from "../../../../tests/support/saying.ts";
import { fill, words } from "../../../../tests/support/words.ts";
import type { Device } from "../../../device/device.ts";
import { createMemoryDevice } from "../../../device/memory-device.ts";
import type { BarrierNote, MistakeNote, Note } from "../../../device/note.ts";
import { failure } from "../../../model/result.ts";
import { useGuide } from "../../guide/guide.tsx";
import { CheckedScreen } from "./checked-screen.tsx";
import { loadChecked } from "./load-checked.ts";

const { accessibility, events, storage, trust } = words.ja.app;

const note: MistakeNote = {
  id: "5f0c",
  procedure: "death-notification",
  text: "窓口の名前が違います",
  language: "ja",
  createdAt: "2026-11-20T20:00:00.000Z",
  catalogueAsOf: "2026-11",
};

function show(device: Device = createMemoryDevice({ kind: "kept" })): void {
  const OnDevice = (): JSX.Element => {
    vi.spyOn(useGuide().keeper, "device").mockResolvedValue(device);
    return <CheckedScreen />;
  };
  renderInApp(() => <OnDevice />);
}

async function deviceWith(...notes: readonly Note[]): Promise<Device> {
  const device = createMemoryDevice({ kind: "kept" });
  await Promise.all(notes.map((one) => device.keepNote(one)));
  return device;
}

const checked = await loadChecked();

/** Of a death, what has no reliable source; nothing of it is a year old on the day of these tests. */
const doubtful = checked.filter(
  ({ confidence, lifeEvents }) => confidence === "low" && lifeEvents.includes("death"),
);

describe("the page of what was checked", () => {
  const ofDeath = async (): Promise<HTMLDetailsElement> => {
    const label = fill(trust.event_other, { event: events.death.name, count: doubtful.length });
    const found = (await screen.findByText(label)).closest("details");
    if (found === null) throw new Error("nothing to open");
    return found;
  };

  it("says how much was checked, and when", async () => {
    show();
    const lead = fill(trust.lead_other, {
      count: checked.length,
      checked: checked.filter(({ checkedIn }) => checkedIn !== undefined).length,
      month: "2026年11月",
    });
    expect(await screen.findByText(lead)).toBeTruthy();
  });

  it("lists by event what has no reliable source, with its name and month, once it is opened", async () => {
    expect(doubtful.length).toBeGreaterThan(0);
    show();
    const details = await ofDeath();
    expect(details.querySelectorAll("li")).toHaveLength(0);
    details.open = true;
    fireEvent(details, new Event("toggle"));
    const items = await within(details).findAllByRole("listitem");
    expect(items).toHaveLength(doubtful.length);
    for (const [at, { id }] of doubtful.entries()) {
      expect(items[at]?.textContent).toContain(words.ja.procedures[id]?.plain);
      expect(items[at]?.textContent).toContain(trust.noSource);
    }
  });

  it("has no links in its lists", async () => {
    show();
    const details = await ofDeath();
    details.open = true;
    fireEvent(details, new Event("toggle"));
    await within(details).findAllByRole("listitem");
    expect(within(details).queryByRole("link")).toBeNull();
  });
});

describe("the notes kept here", () => {
  const deleteButton = (): Promise<HTMLElement> =>
    screen.findByRole("button", { name: fill(trust.deleteOf, { text: note.text }) });

  it("are there with the procedure and the day in Japan on which they were written", async () => {
    show(await deviceWith(note));
    await screen.findByText(note.text);
    expect(screen.getByText(words.ja.procedures[note.procedure]?.plain ?? "")).toBeTruthy();
    expect(screen.getByText(saying(/11月21日（土曜日）に書きました/u))).toBeTruthy();
  });

  it("are there with the kind of barrier where they are about the app itself", async () => {
    const { id, text, language, createdAt } = note;
    const barrier: BarrierNote = { id, barrier: "pressing", text, language, createdAt };
    show(await deviceWith(barrier));
    const item = (await screen.findByText(text)).closest("li");
    expect(item?.querySelector("strong")?.textContent).toBe(accessibility.about.pressing);
  });

  it("are there too where the catalogue knows the procedure no more", async () => {
    show(await deviceWith({ ...note, procedure: "gone" }));
    expect(await screen.findByText(note.text)).toBeTruthy();
  });

  it("can be deleted, and the last one got back", async () => {
    const device = await deviceWith(note, { ...note, id: "7a1d", text: "電話がつながりません" });
    show(device);
    press(await deleteButton());
    await waitFor(() => expect(screen.queryByText(note.text)).toBeNull());
    expect(screen.getByText("電話がつながりません")).toBeTruthy();
    await waitFor(() =>
      expect(document.activeElement?.textContent).toBe(`${trust.deleted}${trust.undo}`),
    );
    press(screen.getByRole("button", { name: trust.undo }));
    expect(await screen.findByText(note.text)).toBeTruthy();
    expect(screen.queryByText(trust.deleted)).toBeNull();
    expect(await device.listNotes()).toMatchObject({ value: [{}, {}] });
  });

  it("are said not to be there where there are none", async () => {
    show();
    expect(await screen.findByText(trust.notesNone)).toBeTruthy();
  });

  it("stay where the device does not let go of one, and that is said", async () => {
    const device = await deviceWith(note);
    show({ ...device, deleteNote: async () => failure({ kind: "no-answer" }) });
    press(await deleteButton());
    expect(await screen.findByText(storage["no-answer"])).toBeTruthy();
    expect(screen.getByText(note.text)).toBeTruthy();
  });
});
