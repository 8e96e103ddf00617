import { createResource, createSignal, For, Show, type JSX } from "solid-js";
import type { JourneyId } from "../../../model/journey.ts";
import { knownAnswers, type KnownAnswers } from "../../../people/known-answers.ts";
import { Choice } from "../../components/choice.tsx";
import { DroppedNote } from "../../components/dropped-note.tsx";
import { Page } from "../../components/page.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";
import { useWords } from "../../text/use-words.ts";
import { answersIn, knownEntries, type KnownEntry } from "./known-entries.ts";
import { knownSince, knownText } from "./known-text.ts";

const nothingKnown: Pick<KnownAnswers, "toConfirm"> = { toConfirm: [] };

/** What was told about the person before: what is still the same is not asked again, what has changed is. */
export function KnownScreen(props: {
  readonly journey: JourneyId;
  readonly isChange: boolean;
}): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  const ready = useWords("lookups");
  const [entries] = createResource(async (): Promise<readonly KnownEntry[]> => {
    const journey = guide.journey();
    if (journey === undefined) return [];
    const person =
      journey.person === undefined ? undefined : await guide.people.find(journey.person);
    const known =
      person === undefined ? nothingKnown : knownAnswers(person, guide.book, guide.clock.today());
    return knownEntries(journey, known);
  });
  const [turned, setTurned] = createSignal<ReadonlySet<string>>(new Set());
  // Ticked from the beginning is what the journey has; on the way in also what may be taken over now.
  const isStill = ({ id, isTaken }: KnownEntry): boolean =>
    (isTaken || !props.isChange) !== turned().has(id);
  const turn = (id: string): void => {
    const next = new Set(turned());
    if (!next.delete(id)) next.add(id);
    setTurned(next);
  };
  const submit = (submitted: SubmitEvent): void => {
    submitted.preventDefault();
    guide.takeOver(answersIn((entries() ?? []).filter(isStill)));
    const { journey } = props;
    const { next } = guide.walk();
    navigation.go(
      next === undefined
        ? { page: "answers", journey }
        : {
            page: "question",
            journey,
            topic: next.topic.id,
            part: next.part,
            isChange: props.isChange,
          },
    );
  };
  return (
    <Show when={ready() && entries()}>
      {(known) => (
        <Page title={text.say("people/knownTitle")} back={() => navigation.back()}>
          <DroppedNote />
          <p class="lead">{text.say("people/knownLead")}</p>
          <form novalidate onSubmit={submit}>
            <fieldset class="field">
              <legend class="question">{text.say("people/knownStill")}</legend>
              <For each={known()}>
                {(entry) => (
                  <Choice
                    type="checkbox"
                    name="known"
                    value={entry.id}
                    label={knownText(guide.book.lifeEvent, entry, text)}
                    hint={knownSince(entry, text)}
                    isChecked={isStill(entry)}
                    onChange={() => turn(entry.id)}
                  />
                )}
              </For>
            </fieldset>
            <button type="submit" class="button" id="go-on">
              {text.say("common/next")}
            </button>
          </form>
        </Page>
      )}
    </Show>
  );
}
