import {
  createEffect,
  createMemo,
  createResource,
  createSignal,
  For,
  Show,
  type JSX,
} from "solid-js";
import { nearestMunicipalities, type Place } from "../../../municipalities/nearest-municipality.ts";
import { SearchForm } from "../../components/search-form.tsx";
import { useText } from "../../text/text-context.tsx";
import { findTowns, type FoundTowns } from "../../town/find-towns.ts";
import { listTown, type ListedTown } from "../../town/listed-town.ts";
import { loadMunicipalities, loadPostalCodes } from "../../town/municipality-data.ts";
import { FromHere } from "./from-here.tsx";
import { TownItem } from "./town-item.tsx";
import { goneText } from "./town-text.ts";

const nearOnes = 6;
const mostAtOnce = 20;
const nothing: FoundTowns = { towns: [], sharesPostalCode: false, gone: [] };

/** Finds a municipality by what is written, or by where the phone is when it is asked to. */
export function TownSearch(props: { readonly onChoose: (town: ListedTown) => void }): JSX.Element {
  const text = useText();
  const [typed, setTyped] = createSignal("");
  const [here, setHere] = createSignal<Place>();
  const [data, { refetch }] = createResource(() =>
    Promise.all([loadMunicipalities(), loadPostalCodes()]),
  );
  const ready = (): Awaited<ReturnType<typeof data>> =>
    data.state === "ready" ? data() : undefined;
  const found = createMemo((): FoundTowns => {
    const [table, postalCodes] = ready() ?? [];
    if (table === undefined || postalCodes === undefined) return nothing;
    const place = here();
    if (place === undefined) return findTowns(typed(), table, postalCodes);
    return { ...nothing, towns: nearestMunicipalities(place, table, nearOnes).map(listTown) };
  });
  const isAnswered = (): boolean =>
    ready() !== undefined && (typed() !== "" || here() !== undefined);
  let field: HTMLInputElement | undefined;
  const choose = (town: ListedTown): void => {
    setTyped("");
    setHere(undefined);
    if (field !== undefined) field.value = "";
    props.onChoose(town);
  };
  return (
    <SearchForm
      label={text.say("place/label")}
      hint={text.say("place/hint")}
      ref={(made) => (field = made)}
      onWrite={(written) => {
        if (data.state === "errored") void refetch();
        setHere(undefined);
        setTyped(written);
      }}
      // While something is written, what is found has to stand next to it, above the keyboard.
      other={
        <Show when={typed() === ""}>
          <FromHere onFound={setHere} />
        </Show>
      }
      count={isAnswered() ? found().towns.length : undefined}
      tell={(count) =>
        count === 0 ? text.say("place/notFound") : text.say("place/found", { count })
      }
    >
      <Show when={data.state === "errored"}>
        <p>{text.say("place/failed")}</p>
      </Show>
      <Notes found={found()} isFromHere={here() !== undefined} />
      <FoundList towns={found().towns} onChoose={choose} />
    </SearchForm>
  );
}

function Notes(props: { readonly found: FoundTowns; readonly isFromHere: boolean }): JSX.Element {
  const text = useText();
  return (
    <>
      <Show when={props.isFromHere}>
        <p>{text.say("place/hereFound")}</p>
      </Show>
      <Show when={props.found.sharesPostalCode}>
        <p>{text.say("place/shared")}</p>
      </Show>
      <For each={props.found.gone}>
        {({ name, towns }) => (
          <p class="note" data-plain>
            {goneText(name, towns, text)}
          </p>
        )}
      </For>
    </>
  );
}

function FoundList(props: {
  readonly towns: readonly ListedTown[];
  readonly onChoose: (town: ListedTown) => void;
}): JSX.Element {
  const text = useText();
  const [isWhole, setIsWhole] = createSignal(false);
  createEffect(() => {
    // What is found next is short again.
    void props.towns;
    setIsWhole(false);
  });
  const shown = (): readonly ListedTown[] =>
    isWhole() ? props.towns : props.towns.slice(0, mostAtOnce);
  const left = (): number => props.towns.length - shown().length;
  return (
    <Show when={props.towns.length > 0}>
      <ul class="actions">
        <For each={shown()}>{(town) => <TownItem town={town} onChoose={props.onChoose} />}</For>
      </ul>
      <Show when={left() > 0}>
        <button type="button" class="button button-second" onClick={() => setIsWhole(true)}>
          {text.say("place/more", { count: left() })}
        </button>
      </Show>
    </Show>
  );
}
