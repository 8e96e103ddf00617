// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { rememberFocus } from "./remember-focus.ts";

const page = `
  <a id="skip" href="#main">本文へ</a>
  <label><input type="radio" name="text-size" value="1"> 標準</label>
  <label><input type="radio" name="text-size" value="1.5"> 特大</label>
  <a href="/en/#/settings">設定</a>
  <a href="/death/">亡くなったとき</a>
  <button type="button">名前のないボタン</button>`;

afterEach(() => {
  document.body.innerHTML = "";
});

describe("somebody who is on a control when the page is made anew", () => {
  it.each(["#skip", '[value="1.5"]', '[href="/en/#/settings"]', '[href="/death/"]'])(
    "is on the new one in its place (%s)",
    (control) => {
      document.body.innerHTML = page;
      document.querySelector<HTMLElement>(control)?.focus();
      const giveFocusBack = rememberFocus();
      document.body.innerHTML = page;
      expect(document.activeElement).toBe(document.body);
      giveFocusBack();
      expect(document.activeElement).toBe(document.querySelector(control));
    },
  );

  it.each(["button", "body"])("is on none where nothing tells which one it was (%s)", (control) => {
    document.body.innerHTML = page;
    document.querySelector<HTMLElement>(control)?.focus();
    const giveFocusBack = rememberFocus();
    document.body.innerHTML = page;
    giveFocusBack();
    expect(document.activeElement).toBe(document.body);
  });

  it("is on none where the new page has no such control", () => {
    document.body.innerHTML = page;
    document.querySelector<HTMLElement>('[href="/death/"]')?.focus();
    const giveFocusBack = rememberFocus();
    document.body.innerHTML = "<p>開いています</p>";
    giveFocusBack();
    expect(document.activeElement).toBe(document.body);
  });
});
