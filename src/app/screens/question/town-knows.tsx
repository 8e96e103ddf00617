import { Show, type JSX } from "solid-js";
import type { Step } from "../../../interview/walk.ts";
import { useGuide } from "../../guide/guide.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";

/** Where a screen asks what a town may know: the way to choose the town instead of answering. */
export function TownKnows(props: { readonly step: Step }): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  const href = (): string | undefined => {
    const journey = guide.journey();
    if (journey === undefined || journey.municipality !== undefined) return undefined;
    const isLocal = guide.book.lifeEvent.facts.some(
      ({ id, local }) => local === true && props.step.facts.includes(id),
    );
    if (!isLocal) return undefined;
    return navigation.hrefOf({ page: "place", journey: journey.id, isOld: false });
  };
  return (
    <Show when={href()}>
      {(there) => (
        <p class="alone">
          <a href={there()}>{text.say("question/town")}</a>
        </p>
      )}
    </Show>
  );
}
