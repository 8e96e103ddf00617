import { createSignal, onCleanup, onMount, Show, type JSX } from "solid-js";

/** Milliseconds after which a reader knows a place on a new screen; too few for an eye or a finger to notice. */
const untilKnown = 50;

/**
 * Something that comes with its screen and is announced nevertheless. A reader announces only what comes into a place
 * that it knows, so the place is there first and what stands in it follows.
 */
export function Announced(props: { readonly children: JSX.Element }): JSX.Element {
  const [isKnown, setIsKnown] = createSignal(false);
  onMount(() => {
    const timer = setTimeout(() => setIsKnown(true), untilKnown);
    onCleanup(() => clearTimeout(timer));
  });
  return (
    <div role="status">
      <Show when={isKnown()}>
        <div>{props.children}</div>
      </Show>
    </div>
  );
}
