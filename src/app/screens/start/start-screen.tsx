import { For, lazy, Show, Suspense, type JSX } from "solid-js";
import { isServer } from "solid-js/web";
import { baseOf, languageNames, languages, type Language } from "../../../text/language.ts";
import { LifeEvents } from "../../components/life-events.tsx";
import { Page } from "../../components/page.tsx";
import { PhoneHint } from "../../components/phone-hint.tsx";
import { useNavigation } from "../../navigation.tsx";
import { rootOf } from "../../routes.ts";
import { keepLanguage } from "../../settings/keep-language.ts";
import { useText } from "../../text/text-context.tsx";
import { TextSizes } from "./text-sizes.tsx";

const LanguageNote = lazy(async () => ({
  default: (await import("../../components/language-note.tsx")).LanguageNote,
}));
const KeptJourneys = lazy(async () => ({
  default: (await import("./kept-journeys.tsx")).KeptJourneys,
}));
const ComingUp = lazy(async () => ({ default: (await import("./coming-up.tsx")).ComingUp }));

const OwnWords = lazy(async () => ({ default: (await import("./own-words.tsx")).OwnWords }));

/** What this is, and the life events to choose from, as real links that work before any script is there. */
export function StartScreen(props: { readonly isUnknownAddress: boolean }): JSX.Element {
  const text = useText();
  const navigation = useNavigation();
  /** While the one that was chosen is not here yet, the way back is among them. */
  const otherLanguages = (): readonly Language[] =>
    languages.filter((one) => one !== text.language || one !== navigation.language());
  return (
    <Page title={text.say("start/title")}>
      <Show when={props.isUnknownAddress}>
        <p class="note" role="status">
          {text.say("start/unknownAddress")}
        </p>
      </Show>
      <p class="lead">{text.say("start/lead")}</p>
      <TextSizes />
      <ul class="languages">
        <For each={otherLanguages()}>
          {(language) => (
            <li>
              <a
                class="language"
                lang={baseOf(language)}
                href={rootOf(language)}
                onClick={() => keepLanguage(language)}
              >
                {languageNames[language]}
              </a>
            </li>
          )}
        </For>
      </ul>
      <Show when={!isServer}>
        <Suspense>
          <LanguageNote />
        </Suspense>
        <Suspense>
          <KeptJourneys />
        </Suspense>
        <Suspense>
          <ComingUp />
        </Suspense>
      </Show>
      <h2>{text.say("start/choose")}</h2>
      <Show when={!isServer}>
        <Suspense>
          <OwnWords />
        </Suspense>
      </Show>
      <LifeEvents hrefOf={(lifeEvent) => navigation.hrefOf({ page: "explanation", lifeEvent })} />
      <p>{text.say("start/private")}</p>
      <p>{text.say("start/offline")}</p>
      <PhoneHint />
    </Page>
  );
}
