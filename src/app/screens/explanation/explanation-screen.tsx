import { createEffect, type JSX } from "solid-js";
import { isServer } from "solid-js/web";
import type { LifeEventId } from "../../../model/life-event-ids.ts";
import { Page } from "../../components/page.tsx";
import { PhoneHint } from "../../components/phone-hint.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";

/** What comes, before the first question: that one can stop, who sees it, what is handy to have. */
export function ExplanationScreen(props: { readonly lifeEvent: LifeEventId }): JSX.Element {
  const text = useText();
  const navigation = useNavigation();
  return (
    <Page title={text.say(`events/${props.lifeEvent}/title`)}>
      {isServer ? null : <EnterAhead lifeEvent={props.lifeEvent} />}
      <p class="lead">{text.say(`events/${props.lifeEvent}/lead`)}</p>
      <h2>{text.say("explanation/whatTitle")}</h2>
      <ol class="steps">
        <li>{text.say("explanation/what1")}</li>
        <li>{text.say("explanation/what2")}</li>
        <li>{text.say("explanation/what3")}</li>
      </ol>
      <a class="button" href={navigation.hrefOf({ page: "begin", lifeEvent: props.lifeEvent })}>
        {text.say("explanation/begin")}
      </a>
      <PhoneHint />
      <h2>{text.say("explanation/handTitle")}</h2>
      <ul>
        <li>{text.say(`events/${props.lifeEvent}/hand1`)}</li>
        <li>{text.say(`events/${props.lifeEvent}/hand2`)}</li>
        <li>{text.say("explanation/hand3")}</li>
      </ul>
      <h2>{text.say("explanation/keptTitle")}</h2>
      <p>{text.say("explanation/kept")}</p>
      <h2>{text.say("explanation/privateTitle")}</h2>
      <p>{text.say("explanation/private")}</p>
    </Page>
  );
}

/** Loads what the first question needs while this page is read. */
function EnterAhead(props: { readonly lifeEvent: LifeEventId }): JSX.Element {
  const guide = useGuide();
  createEffect(() => {
    guide.enter(props.lifeEvent).catch(() => {
      // Without a network: beginning tries again, and says so if it cannot.
    });
  });
  return null;
}
