// @vitest-environment happy-dom
import { screen, within } from "@solidjs/testing-library";
import { describe, expect, it } from "vitest";
import { press } from "../../../tests/support/finger-and-keys.ts";
import { renderInApp } from "../../../tests/support/render-in-app.tsx";
import { fill, words } from "../../../tests/support/words.ts";
import { SettingsScreen } from "../screens/settings/settings-screen.tsx";
import { LanguageNote } from "./language-note.tsx";

const { settings } = words.ja.app;
const waits = (language: "ja" | "en"): string =>
  fill(settings.languageWaits[language], { language: "English" });
const late = { timeout: 3000 };

// The words around these components are Japanese ones, and no others ever come.
describe("a language whose words are not on the phone", () => {
  it("is told of at the choice, in the old language and the new, and all else stays as it is", async () => {
    renderInApp(() => <SettingsScreen />);
    press(screen.getByRole("radio", { name: "English" }));
    const told = await screen.findByText(waits("ja"), {}, late);
    expect(told.lang).toBe("ja");
    expect(screen.getByText(waits("en")).lang).toBe("en");
    expect(screen.getByRole("heading", { level: 1, name: settings.title })).toBeTruthy();
    expect(screen.getByRole("radio", { name: "English" })).toHaveProperty("checked", true);
  });

  it("can be left again", async () => {
    renderInApp(() => <SettingsScreen />);
    press(screen.getByRole("radio", { name: "English" }));
    await screen.findByText(waits("ja"), {}, late);
    press(screen.getByRole("radio", { name: "日本語" }));
    expect(screen.queryByText(waits("ja"))).toBeNull();
  });

  it("is nothing to tell of before it is late", () => {
    const { navigation } = renderInApp(() => <LanguageNote />);
    navigation.speak("en");
    expect(within(screen.getByRole("status")).queryByText(/./u)).toBeNull();
  });
});
