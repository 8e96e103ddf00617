import type { JSX } from "solid-js";
import { Page } from "../../components/page.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";
import { PhoneHint } from "../start/start-screen.tsx";

/** What comes, before the first question: how long, what to have at hand, that one can stop, who sees it. */
export function ExplanationScreen(): JSX.Element {
  const text = useText();
  const navigation = useNavigation();
  return (
    <Page title={text.say("explanation/title")}>
      <p class="lead">{text.say("explanation/lead")}</p>
      <h2>{text.say("explanation/whatTitle")}</h2>
      <ol class="steps">
        <li>{text.say("explanation/what1")}</li>
        <li>{text.say("explanation/what2")}</li>
        <li>{text.say("explanation/what3")}</li>
      </ol>
      <a class="button" href={navigation.hrefOf({ page: "begin", lifeEvent: "death" })}>
        {text.say("explanation/begin")}
      </a>
      <PhoneHint />
      <h2>{text.say("explanation/handTitle")}</h2>
      <ul>
        <li>{text.say("explanation/hand1")}</li>
        <li>{text.say("explanation/hand2")}</li>
        <li>{text.say("explanation/hand3")}</li>
      </ul>
      <h2>{text.say("explanation/keptTitle")}</h2>
      <p>{text.say("explanation/kept")}</p>
      <h2>{text.say("explanation/privateTitle")}</h2>
      <p>{text.say("explanation/private")}</p>
    </Page>
  );
}
