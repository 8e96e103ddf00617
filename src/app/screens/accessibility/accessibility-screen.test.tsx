// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from "@solidjs/testing-library";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { press, write } from "../../../../tests/support/finger-and-keys.ts";
import { renderInApp } from "../../../../tests/support/render-in-app.tsx";
import { words } from "../../../../tests/support/words.ts";
import type { Device } from "../../../device/device.ts";
import { createMemoryDevice } from "../../../device/memory-device.ts";
import type { Note } from "../../../device/note.ts";
import { languages } from "../../../text/language.ts";
import { keepDraft } from "../../notes/note-drafts.ts";
import { AccessibilityScreen } from "./accessibility-screen.tsx";

const { accessibility, trust } = words.ja.app;

function show(device: Device = createMemoryDevice({ kind: "kept" })): Device {
  const { guide } = renderInApp(() => <AccessibilityScreen />);
  vi.spyOn(guide.keeper, "device").mockResolvedValue(device);
  return device;
}

const field = (): HTMLElement => screen.getByLabelText(accessibility.reportLabel);
const kind = (name: string): HTMLInputElement => screen.getByRole("radio", { name });
const keep = (): void => press(screen.getByRole("button", { name: trust.keep }));
const told = (): string | null => screen.getByRole("status").textContent;

async function notesOn(device: Device): Promise<readonly Note[]> {
  const listed = await device.listNotes();
  if (!listed.ok) throw new Error(listed.problem.kind);
  return listed.value;
}

beforeEach(() => {
  keepDraft("accessibility", "");
  keepDraft("accessibility-kind", "");
});

describe("the page about how easy the app is to use", () => {
  it.each(languages)("says everything there is to say, each point once (%s)", (language) => {
    const said = words[language].app.accessibility;
    renderInApp(() => <AccessibilityScreen />, language);
    for (const points of [said.aim, said.more, said.machine, said.people]) {
      for (const point of Object.values(points)) {
        expect(screen.getAllByText(point)).toHaveLength(1);
      }
    }
  });

  it("says plainly that nobody has tried it with a screen reader", () => {
    show();
    const section = screen.getByRole("heading", { name: accessibility.peopleTitle }).parentElement;
    expect(section?.textContent).toContain(accessibility.peopleLead);
    expect(section?.textContent).toContain(accessibility.people.nvda);
  });
});

describe("a barrier", () => {
  it("is kept on the device with its kind, and not sent", async () => {
    const device = show();
    press(kind(accessibility.about.pressing));
    write(field(), " 直すが押せません ");
    keep();
    await waitFor(() => expect(told()).toBe(trust.kept));
    expect(await notesOn(device)).toEqual([
      {
        id: expect.stringMatching(/^[\da-f-]{36}$/u) as unknown,
        barrier: "pressing",
        text: "直すが押せません",
        language: "ja",
        createdAt: "2026-11-22T03:00:00.000Z",
      },
    ]);
    expect(field()).toHaveProperty("value", "");
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
  });

  it("needs no kind: it is then one of another", async () => {
    const device = show();
    write(field(), "疲れます");
    keep();
    await waitFor(() => expect(told()).toBe(trust.kept));
    expect(await notesOn(device)).toMatchObject([{ barrier: "other" }]);
  });

  it("is kept once, however often the button is pressed", async () => {
    const device = show();
    write(field(), "見えません");
    keep();
    keep();
    await waitFor(() => expect(told()).toBe(trust.kept));
    expect(await notesOn(device)).toHaveLength(1);
  });

  it("has to be written first", async () => {
    const device = show();
    press(kind(accessibility.about.seeing));
    keep();
    const description = (said: string): boolean => said.endsWith(accessibility.reportEmpty);
    expect(document.activeElement).toBe(screen.getByRole("textbox", { description }));
    expect(screen.getByText(accessibility.reportEmpty).nextElementSibling).toBe(field());
    expect(kind(accessibility.about.seeing).checked).toBe(true);
    expect(await notesOn(device)).toEqual([]);
  });

  it("is not lost with its kind when the page is left before it is kept", () => {
    show();
    press(kind(accessibility.about.words));
    write(field(), "期限と");
    cleanup();
    show();
    expect(field()).toHaveProperty("value", "期限と");
    expect(kind(accessibility.about.words).checked).toBe(true);
  });
});
