import { createSignal, createUniqueId, onCleanup, type JSX } from "solid-js";
import type { Place } from "../../../municipalities/nearest-municipality.ts";
import { useText } from "../../text/text-context.tsx";

type State = "waiting" | "hereLooking" | "hereRefused" | "hereUnknown";

/** Milliseconds until the phone is not waited for any longer. */
const longestWait = 15_000;

/** A button that asks the phone where it is. Nothing asks before it is pressed, and the place goes nowhere. */
export function FromHere(props: { readonly onFound: (place: Place) => void }): JSX.Element {
  const text = useText();
  const hintId = createUniqueId();
  const [state, setState] = createSignal<State>("waiting");
  let isGone = false;
  onCleanup(() => (isGone = true));
  const look = (): void => {
    if (state() === "hereLooking") return;
    if (!("geolocation" in navigator)) {
      setState("hereUnknown");
      return;
    }
    setState("hereLooking");
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        if (isGone) return;
        setState("waiting");
        props.onFound({ latitude, longitude });
      },
      ({ code, PERMISSION_DENIED }) =>
        setState(code === PERMISSION_DENIED ? "hereRefused" : "hereUnknown"),
      { maximumAge: 60_000, timeout: longestWait },
    );
  };
  const told = (): string => {
    const now = state();
    return now === "waiting" ? "" : text.say(`place/${now}`);
  };
  return (
    <div>
      <button type="button" class="button button-second" aria-describedby={hintId} onClick={look}>
        {text.say("place/here")}
      </button>
      <p class="hint" id={hintId}>
        {text.say("place/hereHint")}
      </p>
      <p role="status">{told()}</p>
    </div>
  );
}
