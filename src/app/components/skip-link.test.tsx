// @vitest-environment happy-dom
import { screen } from "@solidjs/testing-library";
import { describe, expect, it } from "vitest";
import { press } from "../../../tests/support/finger-and-keys.ts";
import { renderInApp } from "../../../tests/support/render-in-app.tsx";
import { openWholeApp } from "../../../tests/support/whole-app.tsx";
import { words } from "../../../tests/support/words.ts";
import { Page } from "./page.tsx";
import { SkipLink } from "./skip-link.tsx";

const { skip, update } = words.ja.app;

function firstControl(): Element | null {
  return document.querySelector("a[href], button, input, summary, textarea");
}

describe("who goes through a screen by keys", () => {
  it("skips the menu: the content takes the focus, the address stays", () => {
    const { navigation } = renderInApp(() => (
      <>
        <SkipLink />
        <Page title="亡くなった方の年金">{null}</Page>
      </>
    ));
    navigation.go({
      page: "question",
      journey: "1",
      topic: "death-pension",
      part: 1,
      isChange: false,
    });
    const address = location.href;
    press(screen.getByRole("link", { name: skip }));
    expect(document.activeElement).toBe(screen.getByRole("main"));
    expect(location.href).toBe(address);
    expect(navigation.route().page).toBe("question");
  });

  it.each(["", "#/help"])(
    "can skip first of all, also the offer of an update (%j)",
    async (hash) => {
      await openWholeApp(hash, { worker: { state: () => "newer", accept: () => undefined } });
      const offer = await screen.findByRole("button", { name: update.accept });
      await screen.findByRole("main");
      const link = screen.getByRole("link", { name: skip });
      expect(firstControl()).toBe(link);
      const behind = Node.DOCUMENT_POSITION_FOLLOWING;
      expect(link.compareDocumentPosition(offer) & behind).toBe(behind);
    },
  );

  it("finds the way past the menu once, on whatever screen", async () => {
    await openWholeApp("#/settings");
    await screen.findByRole("main");
    expect(screen.getAllByRole("link", { name: skip })).toEqual([firstControl()]);
  });
});
