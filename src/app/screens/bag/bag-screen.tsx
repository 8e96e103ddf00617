import { createMemo, For, Show, type JSX } from "solid-js";
import { packBag, type BagItem, type OfficeBag } from "../../../plan/bag-list.ts";
import { Choice } from "../../components/choice.tsx";
import { JourneyLinks } from "../../components/journey-links.tsx";
import { KeepNote } from "../../components/keep-note.tsx";
import { Page } from "../../components/page.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { createOutcome } from "../../guide/outcome.ts";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";
import { useWords } from "../../text/use-words.ts";
import { bagOfficeText, itemNotes, usesText } from "./bag-text.ts";

/** One merged list of what to bring: first what several offices ask for, then the rest by kind of office. */
export function BagScreen(props: { readonly journey: string }): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  const ready = useWords("procedures", "shared");
  const { toBring } = createOutcome(guide);
  const bag = createMemo(() => packBag(toBring()));
  return (
    <Page title={text.say("bag/title")} back={() => navigation.back()} foot={<KeepNote />}>
      <p class="lead">{text.say("bag/lead")}</p>
      <Show when={ready()}>
        <Show when={bag().everywhere.length > 0}>
          <section>
            <h2 id="bag-everywhere">{text.say("bag/everywhere")}</h2>
            <Items items={bag().everywhere} labelledBy="bag-everywhere" />
          </section>
        </Show>
        <For each={bag().offices} fallback={<p>{text.say("bag/empty")}</p>}>
          {(office, at) => <Office bag={office} headingId={`bag-office-${String(at())}`} />}
        </For>
      </Show>
      <JourneyLinks journey={props.journey} pages={["print"]} />
    </Page>
  );
}

function Office(props: { readonly bag: OfficeBag; readonly headingId: string }): JSX.Element {
  const text = useText();
  return (
    <section>
      <h2 id={props.headingId}>{bagOfficeText(props.bag, text)}</h2>
      <p class="hint">
        {text.say("bag/procedures")}
        <br />
        {props.bag.procedures
          .map((procedure) => text.get("procedures", procedure, "name"))
          .join(text.say("common/separator"))}
      </p>
      <Items items={props.bag.items} labelledBy={props.headingId} />
    </section>
  );
}

/** Certain papers to tick; those that only some people need lie folded below. Whoever goes from box to box hears where to. */
function Items(props: {
  readonly items: readonly BagItem[];
  readonly labelledBy: string;
}): JSX.Element {
  const text = useText();
  const certain = (): readonly BagItem[] => props.items.filter(({ need }) => need !== "sometimes");
  const sometimes = (): readonly BagItem[] =>
    props.items.filter(({ need }) => need === "sometimes");
  return (
    <div role="group" aria-labelledby={props.labelledBy}>
      <For each={certain()}>{(item) => <Item item={item} />}</For>
      <Show when={sometimes().length > 0}>
        <details>
          <summary>{text.say("bag/sometimes", { count: sometimes().length })}</summary>
          <For each={sometimes()}>{(item) => <Item item={item} />}</For>
        </details>
      </Show>
    </div>
  );
}

function Item(props: { readonly item: BagItem }): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const paper = (): string => props.item.paper;
  const notes = (): readonly string[] => itemNotes(props.item, text);
  return (
    <div class="bag-item">
      <Choice
        type="checkbox"
        name="packed"
        value={paper()}
        label={text.get("shared", "documents", paper(), "name")}
        hint={usesText(props.item, text)}
        isChecked={guide.journey()?.packed.includes(paper()) === true}
        onChange={() => guide.togglePacked(paper())}
      />
      <Show when={notes().length > 0}>
        <details>
          <summary>
            <span aria-hidden="true">{text.say("bag/more")}</span>
            <span class="unseen">
              {text.say("bag/moreOf", { paper: text.get("shared", "documents", paper(), "name") })}
            </span>
          </summary>
          <ul>
            <For each={notes()}>{(note) => <li>{note}</li>}</For>
          </ul>
        </details>
      </Show>
    </div>
  );
}
