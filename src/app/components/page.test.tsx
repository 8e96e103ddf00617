// @vitest-environment happy-dom
import { screen, within } from "@solidjs/testing-library";
import { createSignal, Show } from "solid-js";
import { describe, expect, it } from "vitest";
import { press } from "../../../tests/support/finger-and-keys.ts";
import { renderInApp } from "../../../tests/support/render-in-app.tsx";
import { words } from "../../../tests/support/words.ts";
import { Page } from "./page.tsx";

const { name: app, common, header } = words.ja.app;
const title = "亡くなった方の年金";

describe("the frame of a screen", () => {
  it("has one heading, and says it in the tab", () => {
    renderInApp(() => <Page title={title}>{null}</Page>);
    expect(screen.getAllByRole("heading")).toEqual([
      screen.getByRole("heading", { level: 1, name: title }),
    ]);
    expect(document.title).toBe(`${title} | ${app}`);
  });

  it("says in the tab that something is wrong, before all else, and no longer once it is right", () => {
    const [isWrong, setIsWrong] = createSignal(true);
    renderInApp(() => (
      <Page title={title} titlePrefix={isWrong() ? common.error : undefined}>
        {null}
      </Page>
    ));
    expect(document.title).toBe(`${common.error}${common.colon}${title} | ${app}`);
    setIsWrong(false);
    expect(document.title).toBe(`${title} | ${app}`);
  });

  it("gives the focus of a new screen to its heading", () => {
    const [isNext, setIsNext] = createSignal(false);
    const { navigation } = renderInApp(() => (
      <Show when={isNext()} fallback={<Page title="はじめの画面">{null}</Page>}>
        <Page title={title}>{null}</Page>
      </Show>
    ));
    expect(document.activeElement).toBe(document.body);
    navigation.go({ page: "help" });
    setIsNext(true);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: title }));
  });

  it("has the menu, and in it help, before the content of every screen", () => {
    renderInApp(() => <Page title={title}>{null}</Page>);
    const menu = screen.getByRole("navigation", { name: header.label });
    expect(within(menu).getAllByRole("link")).toEqual([
      screen.getByRole("link", { name: header.settings }),
      screen.getByRole("link", { name: header.help }),
    ]);
    expect(screen.getByRole("link", { name: header.start })).toBeTruthy();
    const behind = Node.DOCUMENT_POSITION_FOLLOWING;
    expect(menu.compareDocumentPosition(screen.getByRole("main")) & behind).toBe(behind);
  });

  it("has 戻る only where there is a way back", () => {
    let timesBack = 0;
    const [hasBack, setHasBack] = createSignal(false);
    renderInApp(() => (
      <Page title={title} back={hasBack() ? () => (timesBack += 1) : undefined}>
        {null}
      </Page>
    ));
    expect(screen.queryByRole("button", { name: common.back })).toBeNull();
    setHasBack(true);
    press(screen.getByRole("button", { name: common.back }));
    expect(timesBack).toBe(1);
  });
});
