import { createResource, createSignal, For, Show, type JSX } from "solid-js";
import { newestReading } from "../../../model/checked-procedure.ts";
import type { Confidence, Reference } from "../../../model/life-event.ts";
import { formatMonth } from "../../../text/format-day.ts";
import { useText } from "../../text/text-context.tsx";

/** The law and the pages that a rule rests on, with the month in which they were read. */
export function References(props: {
  readonly procedure: string;
  readonly reference: Reference;
  readonly confidence: Confidence;
}): JSX.Element {
  const text = useText();
  const [isOpen, setIsOpen] = createSignal(false);
  const [addresses] = createResource(
    isOpen,
    async () => (await import("virtual:catalogue/source-addresses")).default,
  );
  // Read before it is there, or where it could not be had, a resource would take the whole screen away.
  const addressOf = (at: number): string | undefined =>
    addresses.state === "ready" ? addresses()[props.procedure]?.[at] : undefined;
  const checked = (): string => {
    const month = newestReading(props.reference.sources);
    return month === undefined
      ? text.say("trust/neverChecked")
      : text.say("trust/checkedOn", { month: formatMonth(month, text.language) });
  };
  return (
    <section>
      <h2>{text.say("procedure/law")}</h2>
      <p lang="ja">{props.reference.basis}</p>
      <p>{checked()}</p>
      <p class="hint">{text.say(`procedure/confidence/${props.confidence}`)}</p>
      <Show when={props.reference.sources.length > 0}>
        <details onToggle={(toggled) => setIsOpen(toggled.currentTarget.open)}>
          <summary>{text.say("procedure/sources")}</summary>
          <ul class="sources">
            <For each={props.reference.sources}>
              {(source, at) => (
                <li>
                  <span lang="ja">{source.title}</span>
                  <br />
                  <Show when={addressOf(at())}>
                    {(address) => (
                      <>
                        <span class="address">{address()}</span>
                        <br />
                      </>
                    )}
                  </Show>
                  <span class="hint">
                    {text.say("procedure/readOn", {
                      month: formatMonth(source.readOn, text.language),
                    })}
                    <Show when={source.asOf}>
                      {(asOf) => (
                        <>
                          {" "}
                          {text.say("procedure/asOf", {
                            month: formatMonth(asOf(), text.language),
                          })}
                        </>
                      )}
                    </Show>
                  </span>
                </li>
              )}
            </For>
          </ul>
          <Show when={addresses.state === "errored"}>
            <p class="hint">{text.say("procedure/addressesOnline")}</p>
          </Show>
        </details>
      </Show>
    </section>
  );
}
