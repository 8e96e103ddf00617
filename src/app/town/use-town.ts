import { createResource, type Accessor } from "solid-js";
import type { Side } from "../../model/life-event.ts";
import { useGuide } from "../guide/guide.tsx";
import { townsToday, type ListedTown } from "./listed-town.ts";
import { loadMunicipalities } from "./municipality-data.ts";

/** The town of the journey, of a move that of one side; undefined until it is read, and where none was chosen. */
export function useTown(side: Accessor<Side> = () => "new"): Accessor<ListedTown | undefined> {
  const guide = useGuide();
  const code = (): string | undefined => {
    const journey = guide.journey();
    return side() === "old" ? journey?.oldMunicipality : journey?.municipality;
  };
  const [table] = createResource(() => code() !== undefined, loadMunicipalities);
  return () => {
    const chosen = code();
    if (chosen === undefined || table.state !== "ready") return undefined;
    return townsToday(chosen, table())[0];
  };
}
