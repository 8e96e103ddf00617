import { createEffect, createSignal, onCleanup, type Accessor } from "solid-js";

/** What a value is once it has not changed for some milliseconds; undefined before. */
export function createSettled<Value>(
  value: Accessor<Value>,
  stillFor: number,
): Accessor<Value | undefined> {
  const [settled, setSettled] = createSignal<Value>();
  createEffect(() => {
    const now = value();
    const timer = setTimeout(() => setSettled(() => now), stillFor);
    onCleanup(() => clearTimeout(timer));
  });
  return settled;
}
