import { For, type JSX } from "solid-js";
import {
  dateField,
  typedDateIn,
  type ScreenFields,
  type WriteFields,
} from "../../interview/screen-fields.ts";
import { useText } from "../text/text-context.tsx";
import { Choice } from "./choice.tsx";

const usualCounts = ["reiwa", "western"] as const;
const olderEras = ["heisei", "showa", "taisho"] as const;

/** A day as year, month and day to type, or a month alone; the year in an era or in the western count. */
export function DateFields(props: {
  readonly id: string;
  readonly fields: ScreenFields;
  readonly onWrite: WriteFields;
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
  readonly monthOnly?: boolean | undefined;
}): JSX.Element {
  const text = useText();
  const parts = (): readonly ("year" | "month" | "day")[] =>
    props.monthOnly === true ? ["year", "month"] : ["year", "month", "day"];
  const typed = (): ReturnType<typeof typedDateIn> => typedDateIn(props.fields, props.id);
  const hasOlderEra = (): boolean => olderEras.some((era) => era === typed().era);
  const count = (era: (typeof usualCounts)[number] | (typeof olderEras)[number]): JSX.Element => (
    <Choice
      type="radio"
      name={dateField(props.id, "era")}
      value={era}
      label={era === "western" ? text.say("question/western") : text.say(`question/eras/${era}`)}
      isChecked={typed().era === era}
      onChange={() => props.onWrite({ [dateField(props.id, "era")]: era })}
      isQuiet
    />
  );
  return (
    <div class="date">
      <fieldset class="date-count">
        <legend>{text.say("question/era")}</legend>
        <div class="choices-in-row">
          <For each={usualCounts}>{count}</For>
        </div>
        <details open={hasOlderEra()}>
          <summary>{text.say("question/otherEras")}</summary>
          <div class="choices-in-row">
            <For each={olderEras}>{count}</For>
          </div>
        </details>
      </fieldset>
      <div class="date-parts">
        <For each={parts()}>
          {(part) => (
            <div class="date-part">
              <input
                id={dateField(props.id, part)}
                type="text"
                inputmode="numeric"
                autocomplete="off"
                class={part === "year" ? "four-digits" : "two-digits"}
                value={typed()[part]}
                aria-invalid={props.isInvalid ? "true" : undefined}
                aria-describedby={props.describedBy}
                onInput={(input) =>
                  props.onWrite({ [dateField(props.id, part)]: input.currentTarget.value })
                }
              />
              <label for={dateField(props.id, part)}>{text.say(`question/${part}`)}</label>
            </div>
          )}
        </For>
      </div>
    </div>
  );
}
