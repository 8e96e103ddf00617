import {
  createMemo,
  createResource,
  createSignal,
  createUniqueId,
  For,
  Show,
  type JSX,
} from "solid-js";
import type { LifeEventId } from "../../../model/life-event-ids.ts";
import { chooseHits } from "../../../search/choose-hits.ts";
import type { Search, SearchHit } from "../../../search/open-search.ts";
import type { SearchedProcedure } from "../../../search/search-index.ts";
import type { Language } from "../../../text/language.ts";
import { SearchForm } from "../../components/search-form.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";

/** Finds what happened in the resident's own words: real links while she writes, the life events before the procedures. */
export function SearchField(props: {
  /** Called when the field is first touched, in another language, and again where that failed. */
  readonly load: (language: Language) => Promise<Search>;
}): JSX.Element {
  const text = useText();
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
  return (
    <SearchForm
      label={text.say("search/label")}
      hint={text.say("search/hint")}
      onTouch={touch}
      onWrite={(typed) => {
        touch();
        setSaid(typed);
      }}
      count={isAnswered() ? hits().length : undefined}
      tell={(count) =>
        count === 0 ? text.say("search/none") : text.say("search/found", { count })
      }
    >
      <Show when={hits().length > 0}>
        <ul class="actions">
          <For each={hits()}>{(hit) => <FoundItem hit={hit} />}</For>
        </ul>
      </Show>
      <Show when={isAnswered() || hasFailed()}>
        <p class="hint">{text.say(hasFailed() ? "search/failed" : "search/notFound")}</p>
      </Show>
    </SearchForm>
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
