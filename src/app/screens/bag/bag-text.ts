import type { BagItem, OfficeBag } from "../../../plan/bag-list.ts";
import { traitsOf } from "../../guide/plan.ts";
import type { Text } from "../../../text/text.ts";

/** The kind of office of a bag; where the kind says nothing, the offices that its procedures name. */
export function bagOfficeText(bag: OfficeBag, text: Text): string {
  const own = bag.procedures.flatMap(
    (procedure) => text.find("procedures", procedure, "office") ?? [],
  );
  if (bag.office !== "other" || own.length === 0) {
    return text.get("shared", "offices", bag.office, "name");
  }
  return [...new Set(own)].join(text.say("common/separator"));
}

/** For how many procedures a paper is used, where it is more than one. */
export function usesText(item: BagItem, text: Text): string | undefined {
  const procedures = new Set(item.uses.map(({ procedure }) => procedure));
  return procedures.size > 1 ? text.say("bag/uses", { count: procedures.size }) : undefined;
}

/** Whether an original or a copy is wanted, whose or which paper, when it is needed, and where to get it: each said once. */
export function itemNotes(item: BagItem, text: Text): readonly string[] {
  const own = (key: "detail" | "note"): readonly string[] =>
    item.uses.flatMap(
      ({ procedure, documentKey }) =>
        text.find("procedures", procedure, "documents", documentKey, key) ?? [],
    );
  const get = text.find("shared", "documents", item.paper, "get");
  const { form } = traitsOf(item.paper) ?? {};
  const kind =
    form === undefined ? [] : [text.say(form === "original" ? "plan/original" : "bag/copy")];
  return [
    ...new Set([...kind, ...own("detail"), ...own("note"), ...(get === undefined ? [] : [get])]),
  ];
}
