import { createSignal, For, type JSX } from "solid-js";
import { baseOf, isLanguage, languageNames, languages } from "../../../text/language.ts";
import { Choice } from "../../components/choice.tsx";
import { LanguageNote } from "../../components/language-note.tsx";
import { Page } from "../../components/page.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { useNavigation } from "../../navigation.tsx";
import type { Route } from "../../routes.ts";
import { FuriganaField } from "../../settings/furigana-field.tsx";
import { keepLanguage } from "../../settings/keep-language.ts";
import {
  applySettings,
  readSettings,
  schemes,
  textSizes,
  type Settings,
} from "../../settings/settings.ts";
import { SpeechRateChoice } from "../../speech/speech-rate-choice.tsx";
import { useText } from "../../text/text-context.tsx";

/** Text size, colours and language; every choice shows at once and holds for the next visit. */
export function SettingsScreen(): JSX.Element {
  const text = useText();
  const navigation = useNavigation();
  const [settings, setSettings] = createSignal(readSettings());
  const guide = useGuide();
  /** Of the journey that was left for the settings, else the resident's own. */
  const place = (): Route => {
    const journey = guide.journey()?.id;
    return journey === undefined ? { page: "own-place" } : { page: "place", journey, isOld: false };
  };
  const change = (part: Partial<Settings>): void => {
    const next = { ...settings(), ...part };
    setSettings(next);
    applySettings(next);
  };
  const speak = (language: string): void => {
    if (!isLanguage(language)) return;
    keepLanguage(language);
    navigation.speak(language);
  };
  return (
    <Page title={text.say("settings/title")} back={() => navigation.back()}>
      <fieldset class="field">
        <legend class="question">{text.say("settings/size")}</legend>
        <For each={textSizes}>
          {(size) => (
            <Choice
              type="radio"
              name="size"
              value={size}
              label={text.say(`settings/sizes/${size}`)}
              isChecked={settings().textSize === size}
              onChange={() => change({ textSize: size })}
            />
          )}
        </For>
        <p class="preview">{text.say("settings/preview")}</p>
      </fieldset>
      <fieldset class="field">
        <legend class="question">{text.say("settings/scheme")}</legend>
        <For each={schemes}>
          {(scheme) => (
            <Choice
              type="radio"
              name="scheme"
              value={scheme}
              label={text.say(`settings/schemes/${scheme}`)}
              isChecked={settings().scheme === scheme}
              onChange={() => change({ scheme })}
            />
          )}
        </For>
      </fieldset>
      <FuriganaField onChange={(furigana) => change({ furigana })} />
      <SpeechRateChoice
        rate={settings().speechRate}
        onChange={(speechRate) => change({ speechRate })}
      />
      <fieldset class="field">
        <legend class="question">{text.say("settings/language")}</legend>
        <For each={languages}>
          {(language) => (
            <div lang={baseOf(language)}>
              <Choice
                type="radio"
                name="language"
                value={language}
                label={languageNames[language]}
                isChecked={navigation.language() === language}
                onChange={() => speak(language)}
              />
            </div>
          )}
        </For>
        <LanguageNote />
      </fieldset>
      <p class="hint">{text.say("settings/kept")}</p>
      <p class="alone">
        <a href={navigation.hrefOf({ page: "people" })}>{text.say("settings/people")}</a>
      </p>
      <p class="alone">
        <a href={navigation.hrefOf(place())}>{text.say("place/title")}</a>
      </p>
      <p class="alone">
        <a href={navigation.hrefOf({ page: "accessibility" })}>{text.say("accessibility/title")}</a>
      </p>
      <button type="button" class="button" onClick={() => navigation.back()}>
        {text.say("settings/done")}
      </button>
    </Page>
  );
}
