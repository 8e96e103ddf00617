import { createSignal, createUniqueId, Match, Switch, type JSX } from "solid-js";
import type { DeviceProblem } from "../../../device/device.ts";
import { FieldProblem } from "../../components/problem-list.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";
import { keepDraft, readDraft } from "./report-drafts.ts";

type Outcome =
  | { readonly kind: "empty" }
  | { readonly kind: "kept" }
  /** The storage cannot be used; it lies in memory until the page is closed. */
  | { readonly kind: "for-now" }
  | { readonly kind: "not-kept"; readonly problem: DeviceProblem["kind"] };

/** Where somebody who finds a mistake can write it down. It is kept on this device until it can be sent. */
export function ReportForm(props: {
  readonly procedure: string;
  /** Year and month of the catalogue that she reads. */
  readonly catalogueAsOf: string;
}): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  const id = createUniqueId();
  const [typed, setTyped] = createSignal(readDraft(props.procedure));
  const [outcome, setOutcome] = createSignal<Outcome>();
  let field: HTMLTextAreaElement | undefined;
  let isKeeping = false;
  const hadDraft = typed() !== "";
  const isEmpty = (): boolean => outcome()?.kind === "empty";
  const type = (now: string): void => {
    setTyped(now);
    keepDraft(props.procedure, now);
  };
  const keep = async (): Promise<void> => {
    const said = typed();
    if (said.trim() === "") {
      setOutcome({ kind: "empty" });
      field?.focus();
      return;
    }
    if (isKeeping) return;
    isKeeping = true;
    const result = await keepOnDevice(said.trim());
    isKeeping = false;
    // What was typed while the disk was busy stays.
    if ((result.kind === "kept" || result.kind === "for-now") && typed() === said) type("");
    setOutcome(result);
  };
  const keepOnDevice = async (said: string): Promise<Outcome> => {
    const device = await guide.keeper.device();
    const kept = await device.keepNote({
      id: crypto.randomUUID(),
      procedure: props.procedure,
      text: said,
      language: text.language,
      createdAt: guide.clock.now(),
      catalogueAsOf: props.catalogueAsOf,
    });
    if (!kept.ok) return { kind: "not-kept", problem: kept.problem.kind };
    return { kind: device.storage.kind === "kept" ? "kept" : "for-now" };
  };
  const problem = (): DeviceProblem["kind"] | undefined => {
    const said = outcome();
    return said?.kind === "not-kept" ? said.problem : undefined;
  };
  return (
    <details open={hadDraft}>
      <summary>{text.say("trust/report")}</summary>
      <label for={`${id}-text`}>{text.say("trust/reportLabel")}</label>
      <p class="hint" id={`${id}-hint`}>
        {text.say("trust/reportHint")}
      </p>
      <textarea
        id={`${id}-text`}
        ref={field}
        rows={4}
        aria-describedby={`${id}-hint ${id}-outcome`}
        aria-invalid={isEmpty() ? "true" : undefined}
        value={typed()}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <button type="button" class="button button-second" onClick={() => void keep()}>
        {text.say("trust/keep")}
      </button>
      <div id={`${id}-outcome`} role="status">
        <Switch>
          <Match when={isEmpty()}>
            <FieldProblem id={`${id}-problem`} message={text.say("trust/empty")} />
          </Match>
          <Match when={outcome()?.kind === "kept"}>
            <p>{text.say("trust/kept")}</p>
          </Match>
          <Match when={outcome()?.kind === "for-now"}>
            <p>{text.say("trust/keptForNow")}</p>
          </Match>
          <Match when={problem()}>
            {(kind) => (
              <>
                <p>
                  <strong>{text.say("storage/title")}</strong>
                </p>
                <p>{text.say(`storage/${kind()}`)}</p>
              </>
            )}
          </Match>
        </Switch>
      </div>
      <p>
        <a href={navigation.hrefOf({ page: "checked" })}>{text.say("trust/see")}</a>
      </p>
    </details>
  );
}
