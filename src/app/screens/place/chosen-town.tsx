import { createResource, For, onMount, Show, type JSX } from "solid-js";
import { openKeptEdition } from "../../../editions/edition-store.ts";
import { trustedKeys } from "../../../editions/trusted-keys.ts";
import type { MunicipalityTable } from "../../../municipalities/municipality-table.ts";
import { useGuide } from "../../guide/guide.tsx";
import { useText } from "../../text/text-context.tsx";
import { fetchEdition } from "../../town/fetch-edition.ts";
import { codesOfEdition, nameThen, townsToday, type ListedTown } from "../../town/listed-town.ts";
import { loadCatalogueNames } from "../../town/municipality-data.ts";
import { renewEdition, type EditionNews } from "../../town/renew-edition.ts";
import { newsText, type KeptEdition } from "./news-text.ts";
import { TownItem } from "./town-item.tsx";
import { TownSite } from "./town-site.tsx";
import { goneText, readingOf } from "./town-text.ts";

/** What is known of the town that is chosen: its edition, or its site where it has none. */
export function ChosenTown(props: {
  readonly code: string;
  readonly table: MunicipalityTable;
  /** Chosen just now, so its edition is asked for at once. */
  readonly isNew: boolean;
  readonly onChoose: (town: ListedTown | undefined) => void;
}): JSX.Element {
  const text = useText();
  const towns = (): readonly ListedTown[] => townsToday(props.code, props.table);
  const isCurrent = (): boolean => towns().some(({ code }) => code === props.code);
  let heading: HTMLHeadingElement | undefined;
  // What was pressed is gone from the list, and with it the focus.
  onMount(() => {
    if (props.isNew) heading?.focus();
  });
  return (
    <section>
      <h2 tabindex="-1" ref={heading}>
        {text.say("place/chosen")}
      </h2>
      <Show
        when={isCurrent() && towns()[0]}
        fallback={<GoneTown code={props.code} towns={towns()} onChoose={props.onChoose} />}
      >
        {(town) => (
          <>
            <p class="lead">
              <span lang="ja">
                {town().area}
                {town().name}
              </span>
              <br />
              <span class="hint">{readingOf(town(), text)}</span>
            </p>
            <Show when={town().isSample}>
              <p class="note">{text.say("place/sample")}</p>
            </Show>
            <EditionNote town={town()} table={props.table} isNew={props.isNew} />
            <TownSite town={town()} />
          </>
        )}
      </Show>
      <p>
        <button type="button" class="link-button" onClick={() => props.onChoose(undefined)}>
          {text.say("place/forget")}
        </button>
      </p>
    </section>
  );
}

/** A code from before its town merged or was renamed: what stands in its place is one press away. */
function GoneTown(props: {
  readonly code: string;
  readonly towns: readonly ListedTown[];
  readonly onChoose: (town: ListedTown) => void;
}): JSX.Element {
  const text = useText();
  return (
    <>
      <p class="note" data-plain>
        {props.towns.length === 0
          ? text.say("place/none")
          : goneText(nameThen(props.code), props.towns, text)}
      </p>
      <ul class="actions">
        <For each={props.towns}>{(town) => <TownItem town={town} onChoose={props.onChoose} />}</For>
      </ul>
    </>
  );
}

interface EditionState {
  readonly news: EditionNews | undefined;
  readonly kept: KeptEdition;
}

/** Which edition is in use and what came of asking for a newer one. */
function EditionNote(props: {
  readonly town: ListedTown;
  readonly table: MunicipalityTable;
  readonly isNew: boolean;
}): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const look = async (isAsked: boolean): Promise<EditionState> => {
    const municipalities = codesOfEdition(props.town.code, props.table);
    const today = guide.clock.today();
    const context = { municipalities, names: await loadCatalogueNames(), today, trustedKeys };
    const news = isAsked ? await renewEdition(fetchEdition, guide.editions, context) : undefined;
    const kept = await openKeptEdition(guide.editions, context);
    if (news?.kind === "taken") await guide.renewRules();
    return { news, kept };
  };
  const [state, { refetch }] = createResource<EditionState>((_, { refetching }) =>
    look(props.isNew || refetching === true),
  );
  const lines = (): readonly string[] => {
    const { name } = props.town;
    if (state.state !== "ready") return [text.say("place/news/looking", { name })];
    const { news, kept } = state();
    return newsText(news, kept, name, text);
  };
  return (
    <>
      <div role="status" data-plain>
        <For each={lines()}>{(line) => <p>{line}</p>}</For>
      </div>
      <p>
        <button type="button" class="link-button" onClick={() => void refetch(true)}>
          {text.say("place/check")}
        </button>
      </p>
    </>
  );
}
