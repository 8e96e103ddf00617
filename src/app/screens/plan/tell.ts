import { createContext } from "solid-js";

/**
 * Says what a choice has changed, and puts the focus on the first element that a selector finds: the control that was
 * pressed is gone once the plan is made anew.
 */
export type Tell = (said: string, place: string) => void;

/** The screen around a choice tells of it; where none does, nothing moves. */
export const TellContext = createContext<Tell>(() => undefined);
