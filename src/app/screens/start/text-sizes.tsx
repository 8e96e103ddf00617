import { For, type JSX } from "solid-js";
import { isServer } from "solid-js/web";
import { readSettings, textSizes } from "../../settings/settings.ts";
import { useText } from "../../text/text-context.tsx";

/**
 * Text sizes to try at once, on the first screen of all. What a choice does stands in `before-paint.js`, so that it
 * works before the app's own script is there.
 */
export function TextSizes(): JSX.Element {
  const text = useText();
  const chosen = isServer ? "1" : readSettings().textSize;
  return (
    <fieldset class="sizes">
      <legend>{text.say("start/textSize")}</legend>
      <div class="sizes-row">
        <For each={textSizes}>
          {(size) => (
            <label class="size">
              <input type="radio" name="text-size" value={size} checked={size === chosen} />
              {text.say(`start/sizes/${size}`)}
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
