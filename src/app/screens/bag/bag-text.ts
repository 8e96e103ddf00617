import type { BagItem, OfficeBag } from "../../../plan/bag-list.ts";
import type { Text } from "../../../text/text.ts";

/** The kind of office of a bag; where the kind says nothing, the offices that its procedures name. */
export function bagOfficeText(bag: OfficeBag, text: Text): string {
  const own = bag.procedures.flatMap(
    (procedure) => text.find("procedures", procedure, "office") ?? [],
  );
  if (bag.office !== "other" || own.length === 0) {
    return text.get("shared", "offices", bag.office, "name");
  }
  return [...new Set(own)].join(text.language === "ja" ? "、" : ", ");
}

/** Whose or which paper, when it is needed, what for, and where to get it: one sentence each. */
export function itemNotes(item: BagItem, text: Text): readonly string[] {
  const own = (key: "detail" | "note"): readonly string[] =>
    item.uses.flatMap(
      ({ procedure, documentKey }) =>
        text.find("procedures", procedure, "documents", documentKey, key) ?? [],
    );
  const get = text.find("shared", "documents", item.paper, "get");
  const procedures = new Set(item.uses.map(({ procedure }) => procedure));
  const uses = procedures.size > 1 ? [text.say("bag/uses", { count: procedures.size })] : [];
  return [
    ...new Set([...uses, ...own("detail"), ...own("note"), ...(get === undefined ? [] : [get])]),
  ];
}
