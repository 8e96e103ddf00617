// @vitest-environment happy-dom
import { screen } from "@solidjs/testing-library";
import { createSignal, For, type JSX } from "solid-js";
import { describe, expect, it } from "vitest";
import { press } from "../../../tests/support/finger-and-keys.ts";
import { renderInApp } from "../../../tests/support/render-in-app.tsx";
import { Choice } from "./choice.tsx";

describe("something to choose", () => {
  const spouse = {
    type: "radio",
    name: "spouse",
    value: "yes",
    label: "はい",
    isChecked: false,
  } as const;

  it("is called by its label; a hint is read after the name and is no part of it", () => {
    const hint = "事実婚の相手も入ります。";
    renderInApp(() => <Choice {...spouse} hint={hint} onChange={() => {}} />);
    expect(screen.getByRole("radio", { name: "はい", description: hint })).toBeTruthy();
  });

  it("without a hint nothing more is read", () => {
    renderInApp(() => <Choice {...spouse} onChange={() => {}} />);
    expect(screen.getByRole("radio", { name: "はい", description: "" })).toBeTruthy();
  });

  it("says to a reader what わからない is about, in words that hold what the eye sees", () => {
    const spoken = "わからない：亡くなった方の年齢";
    renderInApp(() => (
      <Choice {...spouse} label="わからない" spokenLabel={spoken} onChange={() => {}} />
    ));
    expect(screen.getByRole("radio", { name: spoken })).toBeTruthy();
    expect(screen.queryByRole("radio", { name: "わからない" })).toBeNull();
  });

  it("is chosen by a press on its words as by one on its dot", () => {
    const pressed: boolean[] = [];
    renderInApp(() => <Choice {...spouse} onChange={(isChecked) => pressed.push(isChecked)} />);
    const radio = screen.getByRole<HTMLInputElement>("radio", { name: "はい" });
    for (const label of radio.labels ?? []) press(label);
    expect(pressed).toEqual([true]);
  });

  it("can be taken back where several may be ticked", () => {
    const pressed: boolean[] = [];
    renderInApp(() => {
      const [isChecked, setIsChecked] = createSignal(false);
      const change = (next: boolean): void => {
        pressed.push(next);
        setIsChecked(next);
      };
      return <Choice {...spouse} type="checkbox" isChecked={isChecked()} onChange={change} />;
    });
    const box = screen.getByRole("checkbox", { name: "はい" });
    press(box);
    expect(screen.getByRole("checkbox", { name: "はい", checked: true })).toBe(box);
    press(box);
    expect(screen.getByRole("checkbox", { name: "はい", checked: false })).toBe(box);
    expect(pressed).toEqual([true, false]);
  });

  it("takes the place of another answer to the same question, not of an answer to the next", () => {
    renderInApp(() => {
      const [chosen, setChosen] = createSignal<Readonly<Record<string, string>>>({});
      const option = (name: string, value: string): JSX.Element => (
        <Choice
          type="radio"
          name={name}
          value={value}
          label={`${name} ${value}`}
          isChecked={chosen()[name] === value}
          onChange={() => setChosen((before) => ({ ...before, [name]: value }))}
        />
      );
      return (
        <For each={["spouse", "child"]}>
          {(name) => <For each={["yes", "no"]}>{(value) => option(name, value)}</For>}
        </For>
      );
    });
    for (const name of ["spouse yes", "child yes", "child no"]) {
      press(screen.getByRole("radio", { name }));
    }
    const chosen = screen.getAllByRole("radio", { checked: true });
    expect(chosen.map(({ id }) => id)).toEqual(["spouse=yes", "child=no"]);
  });
});
