import type { JSX } from "solid-js";
import { loadSearch } from "./load-search.ts";
import { SearchField } from "./search-field.tsx";

/** The field for what happened, with the search over all life events and procedures. */
export function OwnWords(): JSX.Element {
  return <SearchField load={loadSearch} />;
}
