import { createSignal, For, type JSX } from "solid-js";
import { baseOf, isLanguage, languageNames, languages } from "../../../text/language.ts";
import { Choice } from "../../components/choice.tsx";
import { LanguageNote } from "../../components/language-note.tsx";
import { OneOf } from "../../components/one-of.tsx";
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
      <OneOf
        name="size"
        question={text.say("settings/size")}
        values={textSizes}
        labelOf={(size) => text.say(`settings/sizes/${size}`)}
        chosen={settings().textSize}
        onChoose={(textSize) => change({ textSize })}
      >
        <p class="preview">{text.say("settings/preview")}</p>
      </OneOf>
      <OneOf
        name="scheme"
        question={text.say("settings/scheme")}
        values={schemes}
        labelOf={(scheme) => text.say(`settings/schemes/${scheme}`)}
        chosen={settings().scheme}
        onChoose={(scheme) => change({ scheme })}
      />
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
