import { Show, type JSX } from "solid-js";
import { useGuide } from "../../guide/guide.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";
import { useTown } from "../../town/use-town.ts";

/** Where the journey takes place, and the way to choose it. */
export function TownLink(props: { readonly journey: string }): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  const towns = [useTown(() => "old"), useTown()];
  const names = (): string =>
    towns.flatMap((town) => town()?.name ?? []).join(text.say("common/separator"));
  const isSample = (): boolean => guide.local().editions.some(({ edition }) => edition.sample);
  return (
    <div>
      <p>
        <Show when={names()} fallback={text.say("result/local")}>
          {text.say("place/chosen")}
          {text.say("common/colon")}
          <span lang="ja">{names()}</span>
        </Show>
      </p>
      <Show when={isSample()}>
        <p class="hint">{text.say("place/sample")}</p>
      </Show>
      <p class="alone">
        <a
          href={navigation.hrefOf({ page: "place", journey: props.journey, isOld: false })}
          id="choose-town"
        >
          {text.say(names() === "" ? "place/title" : "place/change")}
        </a>
      </p>
    </div>
  );
}
