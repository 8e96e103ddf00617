import { createResource, For, Show, type JSX } from "solid-js";
import { inLanguage } from "../../../editions/local-words.ts";
import type { Building } from "../../../model/local-edition.ts";
import { useGuide } from "../../guide/guide.tsx";
import { useText } from "../../text/text-context.tsx";
import { TownSite } from "../place/town-site.tsx";
import { BuildingDetails } from "../plan/building-details.tsx";
import { loadOwnOffice, type OwnOffice } from "./load-own-office.ts";

/** Whom to call: the office of the town, as far as its edition tells how; else where to find the number. */
export function OwnOfficeToCall(): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const [found] = createResource(() => loadOwnOffice(guide));
  // Help stands at once; a resource that is read before it is there would take it away until then.
  const office = (): OwnOffice | undefined => (found.state === "ready" ? found() : undefined);
  const buildings = (): readonly Building[] => office()?.edition?.buildings ?? [];
  const hasPhone = (): boolean => buildings().some(({ phone }) => phone !== undefined);
  return (
    <>
      <p>{text.say(hasPhone() ? "help/call" : "help/phone")}</p>
      <Show when={office()}>
        {(known) => (
          <>
            <h3 lang="ja">
              {known().town.area}
              {known().town.name}
            </h3>
            <Show when={known().town.isSample}>
              <p class="note">{text.say("place/sample")}</p>
            </Show>
            <TownSite town={known().town} />
            <For each={buildings()}>
              {(building) => (
                <>
                  <p>
                    <strong translate="no">{inLanguage(building.name, text.language)}</strong>
                  </p>
                  <BuildingDetails building={building} hours={building.hours} />
                </>
              )}
            </For>
          </>
        )}
      </Show>
    </>
  );
}
