import { createSignal, createUniqueId, Show, type JSX } from "solid-js";
import { Announced } from "../components/announced.tsx";
import { useText } from "../text/text-context.tsx";
import { useWorker } from "./worker-context.tsx";

/** Offers a newer version between screens; 今はしない is fine, and nothing is ever reloaded unasked. */
export function UpdateOffer(): JSX.Element {
  const text = useText();
  const worker = useWorker();
  const titleId = createUniqueId();
  const [isLater, setIsLater] = createSignal(false);
  const [isAccepted, setIsAccepted] = createSignal(false);
  return (
    <Show when={worker.state() === "newer" && !isLater()}>
      <aside class="note update" aria-labelledby={titleId}>
        <Announced>
          <p>
            <strong id={titleId}>{text.say("update/title")}</strong>
          </p>
          <p>{text.say("update/body")}</p>
        </Announced>
        <div class="item-actions">
          <button
            type="button"
            class="button button-second"
            onClick={() => {
              worker.accept();
              setIsAccepted(true);
            }}
          >
            {text.say("update/accept")}
          </button>
          <button type="button" class="link-button" onClick={() => setIsLater(true)}>
            {text.say("update/later")}
          </button>
        </div>
        {/* A browser lets the older version finish what it is busy with, which may take half a minute. */}
        <p role="status">{isAccepted() ? text.say("update/underway") : ""}</p>
      </aside>
    </Show>
  );
}
