import type { Assessment } from "../../../plan/assessment.ts";
import type { Text } from "../../../text/text.ts";

/** The kind of office to go to; where an open answer decides between two, both. */
export function officeText({ procedure, offices }: Assessment, text: Text): string {
  const own = text.find("procedures", procedure.id, "office");
  const names = offices.map((office) =>
    office === procedure.office && own !== undefined
      ? own
      : text.get("shared", "offices", office, "name"),
  );
  return names.join(text.base === "ja" ? "、または" : ", or ");
}
