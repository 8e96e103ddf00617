import { createSignal, onMount, type Component, type JSX } from "solid-js";
import { tryUntilDone } from "../text/try-until-done.ts";

const [button, setButton] = createSignal<Component>();

/**
 * The button that reads a screen aloud, on a device that can speak. Its script comes when the screen has been painted,
 * so that no question waits for it.
 */
export function ReadAloudLater(): JSX.Element {
  onMount(() => {
    if (!("speechSynthesis" in globalThis)) return;
    requestAnimationFrame(() => setTimeout(() => void load(), 0));
  });
  return <>{shown()}</>;
}

function shown(): JSX.Element {
  const ReadAloud = button();
  return ReadAloud && <ReadAloud />;
}

async function load(): Promise<void> {
  const { ReadAloud } = await tryUntilDone(() => import("./read-aloud.tsx"));
  setButton(() => ReadAloud);
}
