import { Show, type JSX } from "solid-js";
import { KeepNote } from "../../components/keep-note.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";

/** The line at the foot of a question: what is certain already, to be opened at any time, and where the work is. */
export function SoFar(): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  return (
    <>
      <Show
        when={guide.certain() > 0 && guide.journey()}
        fallback={<p>{text.say("question/soFarNone")}</p>}
      >
        {(journey) => (
          <a class="so-far" href={navigation.hrefOf({ page: "so-far", journey: journey().id })}>
            {text.say("question/soFar", { count: guide.certain() })}
          </a>
        )}
      </Show>
      <KeepNote />
    </>
  );
}
