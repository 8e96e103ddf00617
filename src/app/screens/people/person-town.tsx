import { createResource, Show, type JSX } from "solid-js";
import type { Person } from "../../../model/person.ts";
import { ConfirmedOn } from "../../components/confirmed-on.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";
import { townsOf, type KnownTown } from "../place/own-town.ts";
import { ForgetButton } from "./forget-button.tsx";

/** Where a person lives as far as is known: to be chosen anew where that is done everywhere, or forgotten. */
export function PersonTown(props: {
  readonly person: Person;
  /** The id of the heading that says who it is. */
  readonly headingId: string;
  readonly onForget: () => void;
}): JSX.Element {
  const text = useText();
  const navigation = useNavigation();
  const [found] = createResource(
    () => props.person,
    async (person) => (await townsOf(person))[0],
  );
  // Read before it is there, a resource would take the whole screen away until then.
  const known = (): KnownTown | undefined => (found.state === "ready" ? found() : undefined);
  return (
    <>
      <Show when={known()}>
        {(one) => <KnownHere known={one()} onForget={() => props.onForget()} />}
      </Show>
      <p class="alone">
        <a
          href={navigation.hrefOf({ page: "own-place", person: props.person.id })}
          aria-describedby={props.headingId}
        >
          {text.say(known() === undefined ? "place/title" : "place/change")}
        </a>
      </p>
    </>
  );
}

function KnownHere(props: {
  readonly known: KnownTown;
  readonly onForget: () => void;
}): JSX.Element {
  const text = useText();
  const label = (): string => `${text.say("people/lives")}${text.say("common/colon")}`;
  const name = (): string => props.known.town.area + props.known.town.name;
  return (
    <>
      <p>
        {label()}
        <span lang="ja">{name()}</span>
      </p>
      <Show when={props.known.confirmedOn}>
        {(day) => (
          <p class="hint">
            <ConfirmedOn day={day()} />
          </p>
        )}
      </Show>
      <ForgetButton statement={`${label()}${name()}`} onForget={() => props.onForget()} />
    </>
  );
}
