// @vitest-environment happy-dom
import { screen } from "@solidjs/testing-library";
import { expect, it } from "vitest";
import { press } from "../../../tests/support/finger-and-keys.ts";
import { renderInApp } from "../../../tests/support/render-in-app.tsx";
import { words } from "../../../tests/support/words.ts";
import { UpdateOffer } from "./update-offer.tsx";
import { WorkerProvider, type WorkerView } from "./worker-context.tsx";

const { update } = words.ja.app;

it("whoever accepts a newer version is told that it takes a moment, and can still leave it", () => {
  let accepted = 0;
  const worker: WorkerView = {
    state: () => "newer",
    accept: () => {
      accepted += 1;
    },
  };
  renderInApp(() => (
    <WorkerProvider value={worker}>
      <UpdateOffer />
    </WorkerProvider>
  ));
  const place = screen.getAllByRole("status").at(-1);
  expect(place?.textContent).toBe("");
  press(screen.getByRole("button", { name: update.accept }));
  expect(accepted).toBe(1);
  expect(place?.textContent).toBe(update.underway);
  press(screen.getByRole("button", { name: update.later }));
  expect(screen.queryByText(update.underway)).toBeNull();
});
