import { createEffect, onMount, Show, type JSX } from "solid-js";
import { useNavigation } from "../navigation.tsx";
import { ReadAloudLater } from "../speech/read-aloud-later.tsx";
import { useText } from "../text/text-context.tsx";
import { contentId } from "./content-id.ts";

/** The frame of every screen: menu at the same place, one heading that takes the focus, the content to skip to. */
export function Page(props: {
  readonly title: string;
  /** Stands before the title in the browser's list of tabs, such as エラー. */
  readonly titlePrefix?: string | undefined;
  /** What the screen belongs to, in small letters above the heading. */
  readonly topic?: string | undefined;
  readonly back?: (() => void) | undefined;
  readonly children: JSX.Element;
  readonly foot?: JSX.Element;
}): JSX.Element {
  const text = useText();
  const navigation = useNavigation();
  onMount(navigation.settle);
  createEffect(() => {
    const prefix =
      props.titlePrefix === undefined ? "" : `${props.titlePrefix}${text.say("common/colon")}`;
    document.title = `${prefix}${props.title} | ${text.say("name")}`;
  });
  return (
    <>
      <Menu />
      <main id={contentId} tabindex="-1">
        <Show when={props.back}>
          {(back) => (
            <>
              <button type="button" class="back" onClick={() => back()()}>
                <BackArrow />
                {text.say("common/back")}
              </button>
              <ReadAloudLater />
            </>
          )}
        </Show>
        <Show when={props.topic}>{(topic) => <p class="kicker">{topic()}</p>}</Show>
        <h1 tabindex="-1" id="heading">
          {props.title}
        </h1>
        {props.children}
      </main>
      <Show when={props.foot}>
        <footer class="foot">{props.foot}</footer>
      </Show>
    </>
  );
}

function Menu(): JSX.Element {
  const text = useText();
  const navigation = useNavigation();
  return (
    <header class="menu">
      <a class="brand" href={navigation.hrefOf({ page: "start", isUnknownAddress: false })}>
        <Ribbon />
        <span aria-hidden="true">{text.say("name")}</span>
        <span class="unseen">{text.say("header/start")}</span>
      </a>
      <nav aria-label={text.say("header/label")}>
        <a href={navigation.hrefOf({ page: "settings" })}>{text.say("header/settings")}</a>
        <a href={navigation.hrefOf({ page: "help" })}>{text.say("header/help")}</a>
      </nav>
    </header>
  );
}

function Ribbon(): JSX.Element {
  return (
    <svg class="ribbon" viewBox="0 0 14 22" aria-hidden="true">
      <path d="M1 0h12v21l-6-5-6 5z" fill="currentColor" />
    </svg>
  );
}

function BackArrow(): JSX.Element {
  return (
    <svg class="arrow" viewBox="0 0 12 20" aria-hidden="true">
      <path d="M10 2 2 10l8 8" fill="none" stroke="currentColor" stroke-width="2.5" />
    </svg>
  );
}
