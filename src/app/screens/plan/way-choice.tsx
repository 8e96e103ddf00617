import { createMemo, Show, useContext, type JSX } from "solid-js";
import type { Assessment } from "../../../plan/assessment.ts";
import { channelOf, waysOf, type WayOffer } from "../../../plan/ways.ts";
import { chooseWay } from "../../guide/choices.ts";
import { useGuide } from "../../guide/guide.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";
import { PickOne } from "./pick-one.tsx";
import { TellContext } from "./tell.ts";

/** How a procedure is done, to be chosen where there is more than one way; nothing where there is not. */
export function WayChoice(props: {
  readonly assessment: Assessment;
  /** Where on the page it stands: a procedure that leads to two offices stands there twice. */
  readonly at: string;
}): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  const tell = useContext(TellContext);
  const id = (): string => props.assessment.procedure.id;
  const name = (): string => text.get("procedures", id(), "name");
  const ways = createMemo(() => waysOf(props.assessment, guide.places()));
  const current = (): string => channelOf(props.assessment, guide.places(), guide.journey()?.ways);
  const noteOf = (offer: WayOffer | undefined): string | undefined =>
    offer?.but && text.say(`plan/way/${offer.but}`);
  const choose = (value: string): void => {
    const offer = ways().find(({ way }) => way === value);
    const journey = guide.journey()?.id;
    if (offer === undefined || journey === undefined) return;
    chooseWay(guide, id(), offer === ways()[0] ? undefined : offer.way);
    tell(
      text.say("plan/way/told", { name: name(), way: text.say(`plan/way/${offer.way}`) }),
      `a[href="${navigation.hrefOf({ page: "procedure", journey, procedure: id() })}"]`,
    );
  };
  return (
    <Show when={ways().length > 1}>
      <Show when={noteOf(ways().find(({ way }) => way === current()))}>
        {(note) => <p class="item-note">{note()}</p>}
      </Show>
      <PickOne
        id={`way-${props.at}-${id()}`}
        title={text.say("plan/way/change")}
        about={name()}
        question={text.say("plan/way/question")}
        picks={ways().map((offer) => ({
          value: offer.way,
          label: text.say(`plan/way/${offer.way}`),
          hint: noteOf(offer),
        }))}
        picked={current()}
        go={text.say("plan/way/go")}
        onPick={choose}
      />
    </Show>
  );
}
