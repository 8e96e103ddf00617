import { lazy, Show, Suspense, type JSX } from "solid-js";
import type { KeepState } from "../guide/journey-keeper.ts";
import { useGuide } from "../guide/guide.tsx";
import { useText } from "../text/text-context.tsx";

const KeepProblem = lazy(async () => ({
  default: (await import("./keep-problem.tsx")).KeepProblem,
}));
const KeepNotice = lazy(async () => ({
  default: (await import("./keep-problem.tsx")).KeepNotice,
}));

/** Where the work is, in words: kept on this device, or why it cannot be and what to do. */
export function KeepNote(): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const problem = (): Exclude<KeepState, "kept" | "saving"> | undefined => {
    const state = guide.keeper.state();
    return state === "kept" || state === "saving" ? undefined : state;
  };
  return (
    // Only what is told stands in the region: some readers say all of it again at any change of what is in it.
    <div data-kept={guide.keeper.isKept() && problem() === undefined ? "" : undefined}>
      <div role="status">
        <Suspense>
          <Show
            when={problem()}
            fallback={
              <p class="keep-note">
                {guide.keeper.state() === "kept" ? text.say("common/kept") : ""}
              </p>
            }
          >
            {(kind) => <KeepProblem kind={kind()} />}
          </Show>
          <Show when={guide.notice()}>{(notice) => <KeepNotice notice={notice()} />}</Show>
        </Suspense>
      </div>
    </div>
  );
}
