import { createResource, Show, type JSX } from "solid-js";
import { loadWords } from "../text/load-words.ts";
import { useText } from "../text/text-context.tsx";

/**
 * The official name as staff will say it. In another language the Japanese name stands beside it, to be shown at the
 * counter.
 */
export function OfficialName(props: { readonly procedure: string }): JSX.Element {
  const text = useText();
  const [japanese] = createResource(
    () => text.language !== "ja" && props.procedure,
    async (procedure) => {
      const words = (await loadWords("ja", "procedures"))[procedure];
      return typeof words === "object" && typeof words["name"] === "string"
        ? words["name"]
        : undefined;
    },
  );
  return (
    <p class="official">
      {text.get("procedures", props.procedure, "name")}
      <Show when={japanese()}>
        {(name) => (
          <>
            {" "}
            <span lang="ja">{name()}</span>
          </>
        )}
      </Show>
    </p>
  );
}
