// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from "@solidjs/testing-library";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { press, write } from "../../../../tests/support/finger-and-keys.ts";
import { renderInApp } from "../../../../tests/support/render-in-app.tsx";
import { words } from "../../../../tests/support/words.ts";
import type { Device, StorageState } from "../../../device/device.ts";
import { createMemoryDevice } from "../../../device/memory-device.ts";
import type { Note } from "../../../device/note.ts";
import { failure } from "../../../model/result.ts";
import { keepDraft } from "../../notes/note-drafts.ts";
import { ReportForm } from "./report-form.tsx";

const { storage, trust } = words.ja.app;

function show(device: Device = createMemoryDevice({ kind: "kept" })): Device {
  const { guide } = renderInApp(() => (
    <ReportForm procedure="death-notification" catalogueAsOf="2026-11" />
  ));
  vi.spyOn(guide.keeper, "device").mockResolvedValue(device);
  return device;
}

const field = (): HTMLElement => screen.getByLabelText(trust.reportLabel);
const keep = (): void => press(screen.getByRole("button", { name: trust.keep }));
const told = (): string | null => screen.getByRole("status").textContent;

async function notesOn(device: Device): Promise<readonly Note[]> {
  const listed = await device.listNotes();
  if (!listed.ok) throw new Error(listed.problem.kind);
  return listed.value;
}

beforeEach(() => keepDraft("death-notification", ""));

describe("a mistake in the guide", () => {
  it("is kept on the device with what it is about, and not sent", async () => {
    const device = show();
    expect(field().getAttribute("aria-describedby")).toBeTruthy();
    expect(screen.getByText(trust.reportHint)).toBeTruthy();
    write(field(), " 期限は14日ではありません ");
    keep();
    await waitFor(() => expect(told()).toBe(trust.kept));
    expect(await notesOn(device)).toEqual([
      {
        id: expect.stringMatching(/^[\da-f-]{36}$/u) as unknown,
        procedure: "death-notification",
        text: "期限は14日ではありません",
        language: "ja",
        createdAt: "2026-11-22T03:00:00.000Z",
        catalogueAsOf: "2026-11",
      },
    ]);
    expect(field()).toHaveProperty("value", "");
  });

  it("is kept once, however often the button is pressed", async () => {
    const device = show();
    write(field(), "古い");
    keep();
    keep();
    await waitFor(() => expect(told()).toBe(trust.kept));
    expect(await notesOn(device)).toHaveLength(1);
  });

  it("is kept all the same where the button is pressed once more, and nothing is called missing", async () => {
    const device = show();
    write(field(), "電話番号が古い");
    keep();
    await waitFor(() => expect(told()).toBe(trust.kept));
    keep();
    expect(told()).toBe(trust.kept);
    expect(screen.queryByText(trust.empty)).toBeNull();
    write(field(), "住所も");
    expect(told()).toBe("");
    keep();
    await waitFor(() => expect(told()).toBe(trust.kept));
    expect(await notesOn(device)).toHaveLength(2);
  });

  it.each<StorageState["kind"]>(["storage-blocked", "no-keys"])(
    "is said to stay only until the page is closed where nothing can be kept (%s)",
    async (kind) => {
      show(createMemoryDevice({ kind }));
      write(field(), "古い");
      keep();
      await waitFor(() => expect(told()).toBe(trust.keptForNow));
    },
  );

  it("stays in its field where the device has no room, and that is said", async () => {
    const device = createMemoryDevice({ kind: "kept" });
    show({ ...device, keepNote: async () => failure({ kind: "quota-full" }) });
    write(field(), "古い");
    keep();
    await waitFor(() => expect(told()).toContain(storage["quota-full"]));
    expect(field()).toHaveProperty("value", "古い");
  });

  it("has to be written first", async () => {
    const device = show();
    write(field(), " ");
    keep();
    const description = (said: string): boolean =>
      said.startsWith(trust.reportHint) && said.endsWith(trust.empty);
    const wrong = screen.getByRole("textbox", { name: trust.reportLabel, description });
    expect(wrong.getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(wrong);
    expect(told()).toBe("");
    expect(await notesOn(device)).toEqual([]);
  });

  it("is asked for again between the hint and the field, where the eye is", () => {
    show();
    keep();
    const [hint, said] = [screen.getByText(trust.reportHint), screen.getByText(trust.empty)];
    expect(hint.nextElementSibling).toBe(said);
    expect(said.nextElementSibling).toBe(field());
  });

  it("is no longer asked for once it is written and kept", async () => {
    show();
    keep();
    write(field(), "古い");
    keep();
    await waitFor(() => expect(told()).toBe(trust.kept));
    const mended = screen.getByRole("textbox", { description: trust.reportHint });
    expect(mended.hasAttribute("aria-invalid")).toBe(false);
  });

  it("is not lost when the page is left before it is kept", () => {
    show();
    write(field(), "電話番号が");
    cleanup();
    show();
    expect(field()).toHaveProperty("value", "電話番号が");
    expect(screen.getByRole("group")).toHaveProperty("open", true);
  });
});
