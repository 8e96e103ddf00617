import { Page } from "../../components/page.tsx";
import { SkipLink } from "../../components/skip-link.tsx";
import { JourneyLinks } from "../../components/journey-links.tsx";
import { KeepNote } from "../../components/keep-note.tsx";
import type { Sample } from "../open-sample.ts";
import type { Specimen } from "../specimen.ts";

/** The frame of a screen. */
export function blocks({ text, journey }: Sample): readonly Specimen[] {
  const words = (): string => text.say("start/lead");
  return [
    { name: "SkipLink", state: "plain", show: () => <SkipLink /> },
    {
      name: "JourneyLinks",
      state: "plain",
      show: () => <JourneyLinks journey={journey} pages={["bag", "print", "answers"]} />,
    },
    {
      name: "Page",
      state: "plain",
      show: () => <Page title={text.say("help/title")}>{words()}</Page>,
    },
    {
      name: "Page",
      state: "wrong, long text, with a way back and a foot",
      show: () => (
        <Page
          title={text.say("storage/quota-full")}
          titlePrefix={text.say("common/error")}
          topic={text.say("events/death/name")}
          back={() => undefined}
          foot={<KeepNote />}
        >
          {words()}
        </Page>
      ),
    },
  ];
}
