import { For, type JSX } from "solid-js";
import { Page } from "../../components/page.tsx";
import { useNavigation } from "../../navigation.tsx";
import type { AppKey } from "../../../text/text.ts";
import { useText } from "../../text/text-context.tsx";
import { BarrierForm } from "./barrier-form.tsx";

const aims = ["jis", "wcag"] as const;
const more = [
  "contrast",
  "lines",
  "time",
  "loss",
  "motion",
  "focus",
  "target",
  "words",
  "readings",
  "help",
  "review",
  "memory",
] as const;
const byMachine = [
  "axe",
  "colours",
  "width",
  "spacing",
  "keys",
  "touch",
  "twice",
  "hour",
  "offline",
  "sentences",
] as const;
const byPeople = [
  "nvda",
  "voiceOver",
  "talkBack",
  "largest",
  "switches",
  "elders",
  "learners",
] as const;

/** How easy the app is to use: what it is made to, what is tested, what nobody has tried, and how to tell a barrier. */
export function AccessibilityScreen(): JSX.Element {
  const text = useText();
  const navigation = useNavigation();
  return (
    <Page title={text.say("accessibility/title")} back={() => navigation.back()}>
      <p class="lead">{text.say("accessibility/lead")}</p>
      <section>
        <h2>{text.say("accessibility/aimTitle")}</h2>
        <Points keys={aims.map((aim) => `accessibility/aim/${aim}` as const)} />
        <p>{text.say("accessibility/aimLimit")}</p>
        <details>
          <summary>{text.say("accessibility/moreTitle")}</summary>
          <Points keys={more.map((point) => `accessibility/more/${point}` as const)} />
        </details>
      </section>
      <section>
        <h2>{text.say("accessibility/machineTitle")}</h2>
        <Points keys={byMachine.map((test) => `accessibility/machine/${test}` as const)} />
      </section>
      <section>
        <h2>{text.say("accessibility/peopleTitle")}</h2>
        <p>{text.say("accessibility/peopleLead")}</p>
        <Points keys={byPeople.map((test) => `accessibility/people/${test}` as const)} />
      </section>
      <section>
        <h2>{text.say("accessibility/reportTitle")}</h2>
        <BarrierForm />
        <p class="alone">
          <a href={navigation.hrefOf({ page: "checked" })}>{text.say("accessibility/see")}</a>
        </p>
      </section>
    </Page>
  );
}

function Points(props: { readonly keys: readonly AppKey[] }): JSX.Element {
  const text = useText();
  return (
    <ul>
      <For each={props.keys}>{(key) => <li>{text.say(key)}</li>}</For>
    </ul>
  );
}
