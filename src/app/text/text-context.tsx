import { createContext, useContext, type Accessor } from "solid-js";
import type { Text } from "../../text/text.ts";

const TextContext = createContext<Accessor<Text>>();

/** Gives the words in the chosen language to everything inside. */
export const TextProvider = TextContext.Provider;

/** The words in the chosen language; whatever is read from them inside JSX follows a change of language. */
export function useText(): Text {
  const current = useContext(TextContext);
  if (current === undefined) throw new Error("there are no words around this component");
  return {
    get language() {
      return current().language;
    },
    get base() {
      return current().base;
    },
    say: (key, gaps) => current().say(key, gaps),
    find: (group, ...path) => current().find(group, ...path),
    get: (group, ...path) => current().get(group, ...path),
    add: (group, words) => current().add(group, words),
    speakOf: (person) => current().speakOf(person),
  };
}
