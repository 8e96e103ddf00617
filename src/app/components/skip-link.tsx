import type { JSX } from "solid-js";
import { useText } from "../text/text-context.tsx";
import { contentId } from "./content-id.ts";

/** Leads past the menu, and whatever else stands above a screen: comes before all of it, once for all screens. */
export function SkipLink(): JSX.Element {
  const text = useText();
  return (
    <a class="skip" href={`#${contentId}`} onClick={skip}>
      {text.say("skip")}
    </a>
  );
}

/** The browser would write #main over the address behind which the screen lies, and show the start screen. */
function skip(click: MouseEvent): void {
  click.preventDefault();
  document.getElementById(contentId)?.focus();
}
