import type { JSX } from "solid-js";
import { Page } from "../../components/page.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";
import { useWorker } from "../../update/worker-context.tsx";
import { OwnOfficeToCall } from "./own-office.tsx";

const topics = ["phone", "stop", "unknown", "offline", "reader", "erase", "sure", "made"] as const;

/** What to do when stuck; the phone comes first. It works offline too. */
export function HelpScreen(): JSX.Element {
  const text = useText();
  const navigation = useNavigation();
  const worker = useWorker();
  const offline = (): string => {
    switch (worker.state()) {
      case "starting":
        return text.say("help/offlineStarting");
      case "unavailable":
        return text.say("help/offlineUnavailable");
      default:
        return text.say("help/offlineReady");
    }
  };
  return (
    <Page title={text.say("help/title")} back={() => navigation.back()}>
      {topics.map((topic) => (
        <section>
          <h2>{text.say(`help/${topic}Title`)}</h2>
          {topic === "phone" ? <OwnOfficeToCall /> : <p>{text.say(`help/${topic}`)}</p>}
          {topic === "sure" && (
            <p>
              <a href={navigation.hrefOf({ page: "checked" })}>{text.say("trust/see")}</a>
            </p>
          )}
          {topic === "reader" && (
            <p class="alone">
              <a href={navigation.hrefOf({ page: "accessibility" })}>
                {text.say("accessibility/title")}
              </a>
            </p>
          )}
          {topic === "offline" && <p role="status">{offline()}</p>}
        </section>
      ))}
    </Page>
  );
}
