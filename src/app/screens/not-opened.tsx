import { Show, type JSX } from "solid-js";
import { Page } from "../components/page.tsx";
import { useGuide } from "../guide/guide.tsx";
import type { OpenProblem } from "../guide/journey-keeper.ts";
import { useNavigation } from "../navigation.tsx";
import { useText } from "../text/text-context.tsx";
import { useAppWords } from "../text/use-app-words.ts";

/** Why a journey could not be opened, and the way on. */
export function NotOpened(props: { readonly problem: OpenProblem }): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  const hasWords = useAppWords();
  const message = (): string => {
    if (props.problem !== "unavailable") return text.say(`storage/${props.problem}`);
    const state = guide.keeper.state();
    return text.say(
      state === "saving" || state === "kept" ? "storage/notHere" : `storage/${state}`,
    );
  };
  return (
    <Show when={hasWords()}>
      <Page title={text.say("storage/title")}>
        <p>{message()}</p>
        <a class="button" href={navigation.hrefOf({ page: "start", isUnknownAddress: false })}>
          {text.say("header/start")}
        </a>
      </Page>
    </Show>
  );
}
