import { createMemo, createSignal, onCleanup, Show, type JSX } from "solid-js";
import { writeCalendarFile, type CalendarItem } from "../../../calendar-file/calendar-file.ts";
import { isClosedDay } from "../../../catalogue/closed-days.ts";
import type { Assessment } from "../../../plan/assessment.ts";
import { useGuide } from "../../guide/guide.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";
import { calendarItems } from "./calendar-items.ts";

/** Says nothing of whom or what it is about: it lies among the downloads of a phone that others may hold. */
const fileName = "shiori.ics";

/** A button that puts the days of these procedures into the phone's calendar; nothing where none has a day to come. */
export function CalendarDownload(props: {
  readonly assessments: readonly Assessment[];
  readonly journey: string;
  /** Stands for everything on the page, and says how many there are. */
  readonly isForAll?: true;
}): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  const [isMade, setIsMade] = createSignal(false);
  let address: string | undefined;
  const items = createMemo((): readonly CalendarItem[] =>
    calendarItems(props.assessments, {
      journey: props.journey,
      text,
      addressOf: (procedure) =>
        new URL(
          navigation.hrefOf({ page: "procedure", journey: props.journey, procedure }),
          location.href,
        ).href,
    }),
  );
  const forget = (): void => {
    if (address !== undefined) URL.revokeObjectURL(address);
  };
  onCleanup(forget);
  const download = (): void => {
    forget();
    const file = writeCalendarFile(items(), {
      writtenAt: guide.clock.now(),
      today: guide.clock.today(),
      isClosed: isClosedDay,
    });
    // Kept until the page is left: Safari reads it only when the resident has said that she wants it.
    address = URL.createObjectURL(new Blob([file], { type: "text/calendar;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = fileName;
    link.click();
    setIsMade(true);
  };
  return (
    <Show when={items().length > 0}>
      <div>
        <button type="button" class="button button-second" onClick={download}>
          {text.say("calendar/add")}
        </button>
        <p class="hint">
          {props.isForAll
            ? text.say("calendar/hintAll", { count: items().length })
            : text.say("calendar/hint")}{" "}
          {text.say("calendar/shared")}
        </p>
        <p role="status">{isMade() ? text.say("calendar/made") : ""}</p>
      </div>
    </Show>
  );
}
