import { createResource, createSignal, For, Show, type JSX } from "solid-js";
import type { Confidence, Reference, Source } from "../../../model/life-event.ts";
import { formatMonth } from "../../../text/format-day.ts";
import { useText } from "../../text/text-context.tsx";

/** The law that a rule rests on, the month in which it was checked, and the pages that were read. */
export function References(props: {
  readonly procedure: string;
  readonly reference: Reference;
  /** Only a town has it: all its pages are among the local ones. */
  readonly isOwn: boolean;
  /** The pages behind what the local editions say of it; they came with them. */
  readonly local: readonly Source[];
  readonly confidence: Confidence;
}): JSX.Element {
  const text = useText();
  const checked = (): string => {
    const { checkedIn } = props.reference;
    return checkedIn === undefined
      ? text.say("trust/neverChecked")
      : text.say("trust/checkedOn", { month: formatMonth(checkedIn, text.language) });
  };
  return (
    <section>
      <h2>{text.say("procedure/law")}</h2>
      <p lang="ja">{props.reference.basis}</p>
      <p>{checked()}</p>
      <p class="hint">{text.say(`procedure/confidence/${props.confidence}`)}</p>
      <Show when={props.reference.checkedIn !== undefined || props.local.length > 0}>
        <Pages {...props} />
      </Show>
    </section>
  );
}

/** The pages that were read; those of the nation are fetched when somebody wants to see them. */
function Pages(props: {
  readonly procedure: string;
  readonly isOwn: boolean;
  readonly local: readonly Source[];
}): JSX.Element {
  const text = useText();
  const [isOpen, setIsOpen] = createSignal(false);
  const [read] = createResource(
    () => isOpen() && !props.isOwn,
    async () => (await import("virtual:catalogue/sources")).default,
  );
  // Read before they are there, or where they could not be had, a resource would take the whole screen away.
  const pages = (): readonly Source[] => [
    ...props.local,
    ...(read.state === "ready" ? (read()[props.procedure] ?? []) : []),
  ];
  return (
    <details onToggle={(toggled) => setIsOpen(toggled.currentTarget.open)}>
      <summary>{text.say("procedure/sources")}</summary>
      <ul class="sources">
        <For each={pages()}>
          {(source) => (
            <li>
              <span lang="ja">{source.title}</span>
              <br />
              <Show when={navigator.onLine} fallback={<span class="address">{source.url}</span>}>
                <a class="address" href={source.url} rel="noreferrer">
                  {source.url}
                </a>
              </Show>
              <br />
              <span class="hint">
                {text.say("procedure/readOn", {
                  month: formatMonth(source.readOn, text.language),
                })}
                <Show when={source.asOf}>
                  {(asOf) => (
                    <>
                      {" "}
                      {text.say("procedure/asOf", { month: formatMonth(asOf(), text.language) })}
                    </>
                  )}
                </Show>
              </span>
            </li>
          )}
        </For>
      </ul>
      <Show when={read.state === "errored"}>
        <p class="hint">{text.say("procedure/addressesOnline")}</p>
      </Show>
    </details>
  );
}
