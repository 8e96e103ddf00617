import { Show, type JSX } from "solid-js";
import { useText } from "../../text/text-context.tsx";
import type { ListedTown } from "../../town/listed-town.ts";

/** The site of a town: a link, and its address in plain letters where there is no network to follow it. */
export function TownSite(props: { readonly town: ListedTown }): JSX.Element {
  const text = useText();
  return (
    <Show when={props.town.site}>
      {(site) => (
        <p class="alone">
          <Show
            when={navigator.onLine}
            fallback={<span class="address">{text.say("place/siteIs", { url: site() })}</span>}
          >
            <a href={site()} rel="noreferrer" data-plain>
              {text.say("place/site", { name: props.town.name })}
            </a>
          </Show>
        </p>
      )}
    </Show>
  );
}
