import { createSignal, For, type JSX } from "solid-js";
import { languageNames, languages } from "../../text/language.ts";
import { textSizes, type TextSize } from "../settings/settings.ts";
import { TextProvider } from "../text/text-context.tsx";
import { Choice } from "../components/choice.tsx";
import { addressOf } from "./display.ts";
import type { Sample } from "./open-sample.ts";

/** Widths of a window, in CSS pixels; the sheet is as wide as there is room. */
const widths = ["320", "360", "640"] as const;
type Width = (typeof widths)[number];

/** Both colour schemes beside each other, with controls for the size of the text, the language and the width. */
export function SideBySide(props: { readonly sample: Sample }): JSX.Element {
  const { text } = props.sample;
  const [size, setSize] = createSignal<TextSize>("1");
  const [width, setWidth] = createSignal<Width>("360");
  const frames: HTMLIFrameElement[] = [];
  const resize = (next: TextSize): void => {
    setSize(next);
    for (const frame of frames) applySize(frame, next);
  };
  const settle = (frame: HTMLIFrameElement): void => {
    applySize(frame, size());
    frame.contentWindow?.addEventListener("scroll", () => {
      for (const other of frames) {
        if (other !== frame) other.contentWindow?.scrollTo(0, frame.contentWindow?.scrollY ?? 0);
      }
    });
  };
  return (
    <TextProvider value={() => text}>
      <div class="gallery-controls">
        <fieldset class="choices-in-row">
          <For each={textSizes}>
            {(one) => (
              <Choice
                type="radio"
                name="size"
                value={one}
                label={text.say(`settings/sizes/${one}`)}
                isChecked={size() === one}
                onChange={() => resize(one)}
                isQuiet
              />
            )}
          </For>
        </fieldset>
        <fieldset class="choices-in-row">
          <For each={widths}>
            {(one) => (
              <Choice
                type="radio"
                name="width"
                value={one}
                label={one}
                isChecked={width() === one}
                onChange={() => setWidth(one)}
                isQuiet
              />
            )}
          </For>
        </fieldset>
        <p class="gallery-languages">
          <For each={languages}>
            {(language) => (
              <a href={addressOf({ language, scheme: undefined })}>{languageNames[language]}</a>
            )}
          </For>
        </p>
      </div>
      <div class="gallery-frames" data-width={width()}>
        <For each={["light", "dark"] as const}>
          {(scheme) => (
            <iframe
              title={scheme}
              src={addressOf({ language: text.language, scheme })}
              ref={(frame) => frames.push(frame)}
              onLoad={(loaded) => settle(loaded.currentTarget)}
            />
          )}
        </For>
      </div>
    </TextProvider>
  );
}

function applySize(frame: HTMLIFrameElement, size: TextSize): void {
  frame.contentDocument?.documentElement.style.setProperty("--text-setting", size);
}
