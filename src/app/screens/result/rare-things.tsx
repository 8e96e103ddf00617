import { Show, type JSX } from "solid-js";
import { useGuide } from "../../guide/guide.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";

/** Says that rare things have not been asked, as long as that is so, and leads to them. */
export function RareThings(props: { readonly journey: string }): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  return (
    <Show when={guide.walk().nextRare}>
      {(step) => (
        <section class="agenda rare">
          <h2>{text.say("result/rareTitle")}</h2>
          <p>{text.say("result/rareLead")}</p>
          <a
            class="button button-second"
            href={navigation.hrefOf({
              page: "question",
              journey: props.journey,
              topic: step().topic.id,
              part: step().part,
              isChange: false,
            })}
          >
            {text.say("result/rareGo")}
          </a>
        </section>
      )}
    </Show>
  );
}
