import { createMemo, createResource, createSignal, Show, type JSX } from "solid-js";
import { selfId, type PersonId } from "../../../model/person.ts";
import { Page } from "../../components/page.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";
import type { ListedTown } from "../../town/listed-town.ts";
import { isMove } from "../../town/open-local-rules.ts";
import { loadMunicipalities } from "../../town/municipality-data.ts";
import { ChosenTown } from "./chosen-town.tsx";
import { knownBefore, rememberTown, townsOf, type KnownTown } from "./own-town.ts";
import { TownItem } from "./town-item.tsx";
import { TownSearch } from "./town-search.tsx";

/** Chooses where a journey takes place: by name, kana, letters, postal code, or the place of the phone. */
export function PlaceScreen(props: { readonly isOld: boolean }): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  const hasTwo = createMemo(
    () => isMove(guide.book.lifeEvent) && guide.walk().answers["move.kind"] !== "within-city",
  );
  const code = (): string | undefined =>
    props.isOld ? guide.journey()?.oldMunicipality : guide.journey()?.municipality;
  const about = (): PersonId => guide.journey()?.person ?? selfId;
  const choose = async (town: ListedTown | undefined): Promise<void> => {
    const { municipality, oldMunicipality } = guide.journey() ?? {};
    const chosen = {
      municipality: props.isOld ? municipality : town?.code,
      oldMunicipality: props.isOld ? town?.code : oldMunicipality,
    };
    await guide.chooseTowns({
      ...(chosen.municipality === undefined ? {} : { municipality: chosen.municipality }),
      ...(chosen.oldMunicipality === undefined ? {} : { oldMunicipality: chosen.oldMunicipality }),
    });
    if (town !== undefined && !props.isOld) await rememberTown(town, about(), guide);
  };
  const title = (): string => {
    if (!hasTwo()) return text.say("place/title");
    return text.say(props.isOld ? "place/titleOld" : "place/titleNew");
  };
  const other = (): { readonly href: string; readonly label: string } | undefined => {
    const journey = guide.journey()?.id;
    if (journey === undefined || !hasTwo()) return undefined;
    return {
      href: navigation.hrefOf({ page: "place", journey, isOld: !props.isOld }),
      label: text.say(props.isOld ? "place/goNew" : "place/goOld"),
    };
  };
  return (
    <Page title={title()} back={() => navigation.back()}>
      <p>{text.say(hasTwo() ? "place/leadMove" : "place/lead")}</p>
      <TownChoice code={code()} about={about()} onChoose={choose} />
      <Show when={other()}>
        {(there) => (
          <p class="alone">
            <a href={there().href}>{there().label}</a>
          </p>
        )}
      </Show>
      <button type="button" class="button" onClick={() => navigation.back()}>
        {text.say("place/back")}
      </button>
    </Page>
  );
}

/** Chooses where a person lives, to be offered first in every journey about them. */
export function OwnPlaceScreen(props: { readonly person: PersonId }): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  const [sample, setSample] = createSignal<string>();
  const [kept, { refetch }] = createResource(async () => {
    const person = await guide.people.find(props.person);
    const [known] = person === undefined ? [] : await townsOf(person);
    return { person, code: known?.town.code };
  });
  const topic = (): string | undefined => {
    const called = kept.latest?.person?.called;
    return called === undefined || called === "self"
      ? undefined
      : text.say(`people/choices/${called}`);
  };
  const choose = async (town: ListedTown | undefined): Promise<void> => {
    setSample(town?.isSample === true ? town.code : undefined);
    await rememberTown(town, props.person, guide);
    await refetch();
  };
  return (
    <Page title={text.say("place/title")} topic={topic()} back={() => navigation.back()}>
      <p>{text.say("place/lead")}</p>
      <TownChoice code={sample() ?? kept.latest?.code} about={props.person} onChoose={choose} />
      <button type="button" class="button" onClick={() => navigation.back()}>
        {text.say("place/back")}
      </button>
    </Page>
  );
}

/** What is chosen, what was chosen before, and the search for another. */
function TownChoice(props: {
  readonly code: string | undefined;
  /** Whose town it is. */
  readonly about: PersonId;
  readonly onChoose: (town: ListedTown | undefined) => Promise<void>;
}): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const [isForgotten, setIsForgotten] = createSignal(false);
  /** Chosen on this screen, so its edition is asked for; what was chosen before is only shown. */
  const [chosenHere, setChosenHere] = createSignal<string>();
  const [table] = createResource(loadMunicipalities);
  const [before] = createResource(() => knownBefore(props.about, guide));
  const offered = (): readonly KnownTown[] =>
    props.code === undefined && before.state === "ready" ? before() : [];
  const choose = (town: ListedTown | undefined): void => {
    setIsForgotten(town === undefined);
    setChosenHere(town?.code);
    void props.onChoose(town);
  };
  return (
    <>
      <p role="status">{isForgotten() ? text.say("place/forgotten") : ""}</p>
      <Show when={table.state === "ready" && table()}>
        {(all) => (
          <Show when={props.code} keyed>
            {(code) => (
              <ChosenTown
                code={code}
                table={all()}
                isNew={chosenHere() === code}
                onChoose={choose}
              />
            )}
          </Show>
        )}
      </Show>
      <Show when={offered().length > 0}>
        <section>
          <h2>{text.say("place/before")}</h2>
          <ul class="actions">
            {offered().map((known) => (
              <TownItem {...known} onChoose={choose} />
            ))}
          </ul>
        </section>
      </Show>
      <TownSearch onChoose={choose} />
    </>
  );
}
