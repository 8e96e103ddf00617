// @vitest-environment happy-dom
import { screen } from "@solidjs/testing-library";
import { Show } from "solid-js";
import { describe, expect, it } from "vitest";
import { press } from "../../../../tests/support/finger-and-keys.ts";
import { renderInApp, type AppAround } from "../../../../tests/support/render-in-app.tsx";
import { words } from "../../../../tests/support/words.ts";
import { loadWords } from "../../text/load-words.ts";
import { useWords } from "../../text/use-words.ts";
import { ChooseAmong } from "./choose-among.tsx";

await loadWords("ja", "procedures", "death");

const { pick } = words.ja.app.plan;
const procedures = ["nhi-loss", "late-elderly-loss-and-heir"];
const nameOf = (id: string): string => words.ja.procedures[id]?.name ?? id;

async function choosing(): Promise<AppAround> {
  const app = renderInApp(() => {
    const ready = useWords("procedures");
    return (
      <Show when={ready()}>
        <ChooseAmong choice={{ procedures, planned: "nhi-loss" }} at="choose-0" />
      </Show>
    );
  });
  await app.guide.begin("death");
  await screen.findByRole("radio", { name: nameOf("nhi-loss") });
  return app;
}

function take(name: string): void {
  press(screen.getByRole("radio", { name }));
  press(screen.getByRole("button", { name: pick.go }));
}

describe("one of several things of which only one can be had", () => {
  it("is chosen by the button alone, and only one of them", async () => {
    const { guide } = await choosing();
    press(screen.getByRole("radio", { name: nameOf("nhi-loss") }));
    expect(guide.journey()?.chosen).toBeUndefined();
    press(screen.getByRole("button", { name: pick.go }));
    expect(guide.journey()?.chosen).toEqual(["nhi-loss"]);
    take(nameOf("late-elderly-loss-and-heir"));
    expect(guide.journey()?.chosen).toEqual(["late-elderly-loss-and-heir"]);
  });

  it("can be left open again, without touching another choice", async () => {
    const { guide } = await choosing();
    guide.decide({ chosen: ["other"] });
    take(nameOf("nhi-loss"));
    take(pick.none);
    expect(guide.journey()?.chosen).toEqual(["other"]);
  });
});
