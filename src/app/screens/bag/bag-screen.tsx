import { createMemo, For, Show, type JSX } from "solid-js";
import { packBags, type BagItem, type OfficeBag } from "../../../plan/bag-list.ts";
import { Choice } from "../../components/choice.tsx";
import { KeepNote } from "../../components/keep-note.tsx";
import { Page } from "../../components/page.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";
import { useWords } from "../../text/use-words.ts";
import { bagOfficeText, itemNotes } from "./bag-text.ts";

/** One merged list of what to bring, by kind of office, each paper once with everything it is needed for. */
export function BagScreen(props: { readonly journey: string }): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  const ready = useWords("procedures", "shared");
  const bags = createMemo(() => packBags(openAssessments()));
  return (
    <Page title={text.say("bag/title")} back={() => navigation.back()} foot={<KeepNote />}>
      <p class="lead">{text.say("bag/lead")}</p>
      <Show when={ready()}>
        <For each={bags()} fallback={<p>{text.say("bag/empty")}</p>}>
          {(bag) => <Bag bag={bag} />}
        </For>
      </Show>
      <ul class="actions">
        <li>
          <a href={navigation.hrefOf({ page: "print", journey: props.journey })}>
            {text.say("result/print")}
          </a>
        </li>
      </ul>
    </Page>
  );

  function openAssessments(): Parameters<typeof packBags>[0] {
    const { cannotWait, byDate, withoutDate, claims, past } = guide.agenda();
    const done = new Set(guide.journey()?.done);
    return [...cannotWait, ...byDate, ...withoutDate, ...claims, ...past].filter(
      ({ procedure }) => !done.has(procedure.id),
    );
  }
}

function Bag(props: { readonly bag: OfficeBag }): JSX.Element {
  const text = useText();
  const needed = (): readonly BagItem[] =>
    props.bag.items.filter(({ need }) => need !== "sometimes");
  const sometimes = (): readonly BagItem[] =>
    props.bag.items.filter(({ need }) => need === "sometimes");
  return (
    <section class="bag">
      <h2>{text.say("bag/office", { office: bagOfficeText(props.bag, text) })}</h2>
      <ul class="papers">
        <For each={needed()}>{(item) => <Item item={item} office={props.bag.office} />}</For>
      </ul>
      <Show when={sometimes().length > 0}>
        <details>
          <summary>{text.say("bag/sometimes")}</summary>
          <ul class="papers">
            <For each={sometimes()}>{(item) => <Item item={item} office={props.bag.office} />}</For>
          </ul>
        </details>
      </Show>
      <details>
        <summary>{text.say("bag/procedures")}</summary>
        <ul>
          <For each={props.bag.procedures}>
            {(procedure) => <li>{text.get("procedures", procedure, "name")}</li>}
          </For>
        </ul>
      </details>
    </section>
  );
}

function Item(props: { readonly item: BagItem; readonly office: string }): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const key = (): string => `${props.office}/${props.item.paper}`;
  const isPacked = (): boolean => guide.journey()?.packed.includes(key()) === true;
  return (
    <li>
      <Choice
        type="checkbox"
        name="packed"
        value={key()}
        label={text.get("shared", "documents", props.item.paper, "name")}
        isChecked={isPacked()}
        onChange={() => guide.togglePacked(key())}
      />
      <For each={itemNotes(props.item, text)}>{(note) => <p class="hint">{note}</p>}</For>
    </li>
  );
}
