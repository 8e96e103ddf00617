import { For, Show, type JSX } from "solid-js";
import { Dated } from "../../components/dated.tsx";
import { NamedLink } from "../../components/named-link.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";
import { useWords } from "../../text/use-words.ts";
import { knownEntries, type KnownEntry } from "./known-entries.ts";
import { entryDays, knownText } from "./known-text.ts";

/** Among the answers of a journey: what was taken over from the person, with the way to change it. */
export function KnownSection(props: { readonly journey: string }): JSX.Element {
  const guide = useGuide();
  const entries = (): readonly KnownEntry[] => {
    const journey = guide.journey();
    const { answers, startDays } = guide.walk();
    return journey === undefined
      ? []
      : knownEntries({ ...journey, answers, startDays }, { toConfirm: [] });
  };
  return (
    <Show when={entries().length > 0}>
      <Listed journey={props.journey} entries={entries()} />
    </Show>
  );
}

function Listed(props: {
  readonly journey: string;
  readonly entries: readonly KnownEntry[];
}): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  const ready = useWords("lookups");
  return (
    <Show when={ready()}>
      <section class="answers">
        <h2>{text.say("people/knownSection")}</h2>
        <div class="answered">
          <div class="answered-head">
            <h3>{text.say("people/knownStill")}</h3>
            <NamedLink
              id="change-known"
              href={navigation.hrefOf({ page: "known", journey: props.journey, isChange: true })}
              label={text.say("answers/change")}
              name={text.say("answers/changeOf", { question: text.say("people/knownSection") })}
            />
          </div>
          <ul>
            <For each={props.entries}>
              {(entry) => (
                <li>
                  <Dated
                    sentence={knownText(guide.book.lifeEvent, entry, text)}
                    days={entryDays(entry)}
                  />
                </li>
              )}
            </For>
          </ul>
        </div>
      </section>
    </Show>
  );
}
