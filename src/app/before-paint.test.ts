// @vitest-environment happy-dom
import { runInThisContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { press } from "../../tests/support/finger-and-keys.ts";
import script from "./before-paint.js?raw";

const root = document.documentElement;

/** The page as it comes over the line, with the script run in its head. */
function openPage(): void {
  runInThisContext(script);
  document.body.innerHTML = ["1", "1.25", "1.5", "2"]
    .map((size) => `<input type="radio" name="text-size" value="${size}" aria-label="${size}">`)
    .join("");
  dispatchEvent(new Event("DOMContentLoaded"));
}

function pressSize(size: string): void {
  const radio = document.querySelector<HTMLInputElement>(`[value="${size}"]`);
  if (radio === null) throw new Error(`there is no size ${size}`);
  press(radio);
}

const sizeShown = (): string => root.style.getPropertyValue("--text-setting");

const keptSettings = (): unknown => JSON.parse(localStorage.getItem("shiori-settings") ?? "null");

const listeners: Parameters<typeof addEventListener>[] = [];

beforeEach(() => {
  const listen = addEventListener;
  vi.stubGlobal("addEventListener", (...call: Parameters<typeof addEventListener>) => {
    listeners.push(call);
    listen(...call);
  });
});

afterEach(() => {
  // The next page knows nothing of this one.
  for (const [name, listener] of listeners.splice(0)) removeEventListener(name, listener);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
  root.style.removeProperty("--text-setting");
  delete root.dataset["scheme"];
});

describe("the text sizes on the start screen, before the app is there", () => {
  it("show what she presses, and keep it beside what she chose before", () => {
    localStorage.setItem("shiori-settings", '{"textSize":"1","scheme":"dark"}');
    openPage();
    pressSize("2");
    expect(sizeShown()).toBe("2");
    expect(keptSettings()).toEqual({ textSize: "2", scheme: "dark" });
  });

  it("show at her next visit the size that she pressed", () => {
    localStorage.setItem("shiori-settings", '{"textSize":"1.5","scheme":"dark"}');
    openPage();
    expect(sizeShown()).toBe("1.5");
    expect(root.dataset["scheme"]).toBe("dark");
    expect(document.querySelector("input:checked")?.getAttribute("value")).toBe("1.5");
  });

  it("show what she presses where storage is blocked", () => {
    vi.stubGlobal("localStorage", {
      getItem: () => {
        throw new DOMException("not in this window", "SecurityError");
      },
    });
    openPage();
    pressSize("2");
    expect(sizeShown()).toBe("2");
  });

  it("show what she presses on a full phone", () => {
    openPage();
    vi.stubGlobal("localStorage", {
      getItem: () => null,
      setItem: () => {
        throw new DOMException("no room", "QuotaExceededError");
      },
    });
    pressSize("1.25");
    expect(sizeShown()).toBe("1.25");
  });

  it.each(["null", "{", "1", '{"textSize":"9"}'])(
    "show and keep what she presses where the entry is damaged (%s)",
    (entry) => {
      localStorage.setItem("shiori-settings", entry);
      openPage();
      expect(sizeShown()).toBe("");
      pressSize("2");
      expect(sizeShown()).toBe("2");
      expect(keptSettings()).toMatchObject({ textSize: "2" });
    },
  );

  it("a damaged entry takes nobody's language", () => {
    const replace = vi.spyOn(location, "replace").mockImplementation(() => undefined);
    history.replaceState(null, "", "/");
    localStorage.setItem("shiori-settings", "{");
    localStorage.setItem("shiori-language", "en");
    openPage();
    expect(replace).toHaveBeenCalledWith("/en/");
  });

  it.each([null, "ja", "../x", "//x"])(
    "who has chosen no other language stays where she is (%s)",
    (language) => {
      const replace = vi.spyOn(location, "replace").mockImplementation(() => undefined);
      history.replaceState(null, "", "/");
      if (language !== null) localStorage.setItem("shiori-language", language);
      openPage();
      expect(replace).not.toHaveBeenCalled();
    },
  );
});
