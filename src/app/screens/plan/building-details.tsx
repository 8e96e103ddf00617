import { For, Show, type JSX } from "solid-js";
import type { Building, OpeningHours } from "../../../model/local-edition.ts";
import { useText } from "../../text/text-context.tsx";
import { hoursText } from "./hours-text.ts";

/** Address, hours and telephone of a building, as far as its edition gives them. */
export function BuildingDetails(props: {
  readonly building: Building;
  readonly hours: readonly OpeningHours[];
}): JSX.Element {
  const text = useText();
  return (
    <dl class="facts building">
      <div>
        <dt>{text.say("plan/address")}</dt>
        <dd>
          <span lang="ja">{props.building.address}</span>
          <Show when={props.building.wheelchair}>
            <p class="hint">{text.say("plan/wheelchair")}</p>
          </Show>
          <Show when={props.building.signLanguage}>
            <p class="hint">{text.say("plan/signLanguage")}</p>
          </Show>
        </dd>
      </div>
      <Show when={props.hours.length > 0}>
        <div>
          <dt>{text.say("plan/hours")}</dt>
          <For each={props.hours}>{(hours) => <dd>{hoursText(hours, text)}</dd>}</For>
        </div>
      </Show>
      <Show when={props.building.phone}>
        {(phone) => (
          <div>
            <dt>{text.say("plan/phone")}</dt>
            <dd>
              <a href={`tel:${phone().replaceAll(/[^\d+]/gu, "")}`}>{phone()}</a>
            </dd>
          </div>
        )}
      </Show>
    </dl>
  );
}
