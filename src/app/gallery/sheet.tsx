import { For, onMount, Suspense, type JSX } from "solid-js";
import { GuideProvider } from "../guide/guide.tsx";
import { createNavigation, NavigationProvider, useNavigation } from "../navigation.tsx";
import { TextProvider } from "../text/text-context.tsx";
import { WorkerProvider } from "../update/worker-context.tsx";
import type { Sample } from "./open-sample.ts";
import type { Specimen } from "./specimen.ts";
import { blocks } from "./specimens/blocks.tsx";
import { choices } from "./specimens/choices.tsx";
import { controls } from "./specimens/controls.tsx";
import { fields } from "./specimens/fields.tsx";
import { notes } from "./specimens/notes.tsx";
import { procedures } from "./specimens/procedures.tsx";
import { questions } from "./specimens/questions.tsx";

/** Every specimen, in the order in which a resident meets them. */
export function Sheet(props: { readonly sample: Sample }): JSX.Element {
  const navigation = createNavigation();
  // Some take the focus when they appear; the sheet begins at its top all the same.
  onMount(() => setTimeout(() => scrollTo(0, 0), 500));
  return (
    <NavigationProvider value={{ ...navigation, settle: () => undefined }}>
      <TextProvider value={() => props.sample.text}>
        <For each={listSpecimens(props.sample)}>
          {(specimen) => <Shown specimen={specimen} sample={props.sample} />}
        </For>
      </TextProvider>
    </NavigationProvider>
  );
}

/** All specimens of a sample. */
export function listSpecimens(sample: Sample): readonly Specimen[] {
  return [controls, choices, fields, notes, questions, procedures, blocks].flatMap((list) =>
    list(sample),
  );
}

function Shown(props: { readonly specimen: Specimen; readonly sample: Sample }): JSX.Element {
  const navigation = useNavigation();
  return (
    <section class="specimen">
      <p class="specimen-name">
        <strong>{props.specimen.name}</strong>
        <span>{props.specimen.state}</span>
      </p>
      <GuideProvider value={{ ...props.sample.guide, ...props.specimen.guide }}>
        <WorkerProvider
          value={{ state: () => props.specimen.worker ?? "starting", accept: () => undefined }}
        >
          <NavigationProvider value={{ ...navigation, ...props.specimen.navigation }}>
            <Suspense>{props.specimen.show()}</Suspense>
          </NavigationProvider>
        </WorkerProvider>
      </GuideProvider>
    </section>
  );
}
