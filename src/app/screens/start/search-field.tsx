import {
  createEffect,
  createMemo,
  createResource,
  createSignal,
  createUniqueId,
  For,
  onCleanup,
  Show,
  type JSX,
} from "solid-js";
import type { LifeEventId } from "../../../model/life-event-ids.ts";
import { chooseHits } from "../../../search/choose-hits.ts";
import type { Search, SearchHit } from "../../../search/open-search.ts";
import type { SearchedProcedure } from "../../../search/search-index.ts";
import type { Language } from "../../../text/language.ts";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";

/** Milliseconds without a key before she is told how many there are: once, not at every key. */
const pauseBeforeTelling = 700;

/** Finds what happened in the resident's own words: real links while she writes, the life events before the procedures. */
export function SearchField(props: {
  /** Called when the field is first touched, in another language, and again where that failed. */
  readonly load: (language: Language) => Promise<Search>;
}): JSX.Element {
  const text = useText();
  const id = createUniqueId();
  const hintId = createUniqueId();
  const [isTouched, setIsTouched] = createSignal(false);
  const [said, setSaid] = createSignal("");
  const [opened, { refetch }] = createResource(
    () => isTouched() && text.language,
    (language) => props.load(language),
  );
  // Read before it is there, a resource would take the whole screen away until then.
  const search = (): Search | undefined => (opened.state === "ready" ? opened() : undefined);
  const hasFailed = (): boolean => opened.state === "errored";
  const hits = createMemo(() => chooseHits(search()?.(said()) ?? []));
  const isAnswered = (): boolean => said() !== "" && search() !== undefined;
  const touch = (): void => {
    if (hasFailed()) void refetch();
    setIsTouched(true);
  };
  const read = (field: HTMLInputElement): void => {
    touch();
    setSaid(field.value.trim());
  };
  return (
    <form role="search" onSubmit={(submit) => submit.preventDefault()}>
      <div class="field">
        <label class="question" for={id}>
          {text.say("search/label")}
        </label>
        <p class="hint" id={hintId}>
          {text.say("search/hint")}
        </p>
        <input
          type="search"
          id={id}
          aria-describedby={hintId}
          autocomplete="off"
          enterkeyhint="search"
          onFocus={touch}
          onInput={(input) => {
            // Half a conversion of the Japanese keyboard is no word yet.
            if (!input.isComposing) read(input.currentTarget);
          }}
          onCompositionEnd={(end) => read(end.currentTarget)}
        />
      </div>
      <Tally count={isAnswered() ? hits().length : undefined} />
      <Show when={hits().length > 0}>
        <ul class="actions">
          <For each={hits()}>{(hit) => <FoundItem hit={hit} />}</For>
        </ul>
      </Show>
      <Show when={isAnswered() || hasFailed()}>
        <p class="hint">{text.say(hasFailed() ? "search/failed" : "search/notFound")}</p>
      </Show>
    </form>
  );
}

/** How many there are, told when the writing pauses. */
function Tally(props: { readonly count: number | undefined }): JSX.Element {
  const text = useText();
  const [told, setTold] = createSignal<number>();
  createEffect(() => {
    const { count } = props;
    const timer = setTimeout(() => setTold(count), pauseBeforeTelling);
    onCleanup(() => clearTimeout(timer));
  });
  return (
    <p role="status">
      <Show when={told() === 0}>{text.say("search/none")}</Show>
      <Show when={told()}>{(count) => text.say("search/found", { count: count() })}</Show>
    </p>
  );
}

function FoundItem(props: { readonly hit: SearchHit }): JSX.Element {
  const text = useText();
  const navigation = useNavigation();
  const hintId = createUniqueId();
  const nameOf = (lifeEvent: LifeEventId): string => text.say(`events/${lifeEvent}/name`);
  const procedure = (): SearchedProcedure | undefined =>
    props.hit.kind === "procedure" ? props.hit : undefined;
  const [lifeEvent] = props.hit.lifeEvents;
  return (
    <li>
      <a
        href={navigation.hrefOf({ page: "explanation", lifeEvent })}
        aria-describedby={procedure() && hintId}
      >
        {procedure()?.plain ?? nameOf(lifeEvent)}
      </a>
      <Show when={procedure()}>
        {(found) => (
          <p class="hint" id={hintId}>
            {found().name}
            <br />
            {nameOf(lifeEvent)}
          </p>
        )}
      </Show>
    </li>
  );
}
