import { onMount, type JSX } from "solid-js";
import { AskFirst } from "../../components/ask-first.tsx";
import { LifeEvents } from "../../components/life-events.tsx";
import { NamedLink } from "../../components/named-link.tsx";
import type { Sample } from "../open-sample.ts";
import type { Specimen } from "../specimen.ts";

/** Buttons and links. */
export function controls({ text }: Sample): readonly Specimen[] {
  const long = text.say("storage/storage-blocked");
  const ask = (): JSX.Element => (
    <AskFirst
      label={text.say("start/delete")}
      question={text.say("start/deleteTitle")}
      consequence={text.say("start/deleteBody")}
      yes={text.say("start/deleteYes")}
      no={text.say("start/deleteNo")}
      onYes={() => undefined}
    />
  );
  return [
    { name: ".button", state: "plain", show: () => button("button", text.say("common/next")) },
    { name: ".button", state: "long text", show: () => button("button", long) },
    {
      name: ".button-second",
      state: "plain",
      show: () => button("button button-second", text.say("trust/keep")),
    },
    {
      name: ".button-danger",
      state: "plain",
      show: () => button("button button-danger", text.say("start/deleteYes")),
    },
    {
      name: ".link-button",
      state: "plain",
      show: () => button("link-button", text.say("question/someUnknown")),
    },
    { name: ".link-button", state: "long text", show: () => button("link-button", long) },
    { name: ".back", state: "plain", show: () => button("back", text.say("common/back")) },
    {
      name: "LifeEvents",
      state: "plain",
      show: () => <LifeEvents hrefOf={() => "/gallery.html"} />,
    },
    {
      name: "NamedLink",
      state: "plain",
      show: () => (
        <NamedLink
          href="/gallery.html"
          label={text.say("result/look")}
          name={text.say("result/lookOf", { name: text.say("name") })}
        />
      ),
    },
    { name: "AskFirst", state: "plain", show: ask },
    { name: "AskFirst", state: "pressed", show: () => <Pressed>{ask()}</Pressed> },
  ];
}

function button(kind: string, label: string): JSX.Element {
  return (
    <button type="button" class={kind}>
      {label}
    </button>
  );
}

/** Its first button has been pressed. */
function Pressed(props: { readonly children: JSX.Element }): JSX.Element {
  let around: HTMLDivElement | undefined;
  onMount(() => around?.querySelector("button")?.click());
  return <div ref={around}>{props.children}</div>;
}
