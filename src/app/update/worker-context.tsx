import { createContext, createEffect, createSignal, useContext, type Accessor } from "solid-js";
import type { Language } from "../../text/language.ts";
import type { Guide } from "../guide/guide.tsx";
import type { WorkerLink, WorkerState } from "./register-worker.ts";

/** The service worker as screens see it. */
export interface WorkerView {
  readonly state: Accessor<WorkerState>;
  readonly accept: () => void;
}

/**
 * Registers the worker once the first screen has been painted: keeping the files must not delay showing them. The
 * guide is kept in every language that it is shown in.
 */
export function createWorkerView(language: Accessor<Language>, guide: Guide): WorkerView {
  const [state, setState] = createSignal<WorkerState>("starting");
  let link: WorkerLink | undefined;
  const start = async (): Promise<void> => {
    const { startUpdates } = await import("./start-updates.ts");
    const started = startUpdates(language(), guide);
    link = started;
    started.subscribe(() => setState(started.state()));
    setState(started.state());
  };
  setTimeout(() => void start(), 0);
  createEffect(() => {
    const spoken = language();
    link?.speak(spoken);
  });
  return { state, accept: () => link?.accept() };
}

const WorkerContext = createContext<WorkerView>();
export const WorkerProvider = WorkerContext.Provider;

/** The service worker of the app around. */
export function useWorker(): WorkerView {
  const worker = useContext(WorkerContext);
  if (worker === undefined) throw new Error("there is no worker around this component");
  return worker;
}
