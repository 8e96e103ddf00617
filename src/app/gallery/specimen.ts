import type { JSX } from "solid-js";
import type { Guide } from "../guide/guide.tsx";
import type { Navigation } from "../navigation.tsx";
import type { WorkerState } from "../update/register-worker.ts";

/** One component or block of a screen in one state. */
export interface Specimen {
  /** The name of the component in the code, or the class of what has none. */
  readonly name: string;
  readonly state: string;
  readonly show: () => JSX.Element;
  /** What the guide around it says in place of what the sample's says. */
  readonly guide?: Partial<Guide>;
  readonly navigation?: Partial<Navigation>;
  readonly worker?: WorkerState;
}
