import type { EditionRefusal } from "../../../editions/accept-edition.ts";
import type { KeptEditionProblem } from "../../../editions/edition-store.ts";
import type { LocalEdition } from "../../../model/local-edition.ts";
import type { Result } from "../../../model/result.ts";
import { formatDay } from "../../../text/format-day.ts";
import type { Gaps, Text } from "../../../text/text.ts";
import type { EditionNews } from "../../town/renew-edition.ts";

/** The edition that is kept for a town, or why it is not in use. */
export type KeptEdition = Result<LocalEdition, KeptEditionProblem>;

/** What came of asking for an edition, and what is in use now; without news, only what is in use. */
export function newsText(
  news: EditionNews | undefined,
  kept: KeptEdition,
  name: string,
  text: Text,
): readonly string[] {
  if (news?.kind === "taken") {
    const taken = text.say("place/news/taken", { name, ...gapsOf(news.edition, text) });
    return news.isKept ? [taken] : [taken, text.say("place/news/takenForNow")];
  }
  if (news === undefined && kept.ok) {
    return [text.say("place/news/kept", { name, ...gapsOf(kept.value, text) })];
  }
  if (news?.kind === "none" && !kept.ok && kept.problem.kind === "none") {
    return [text.say("place/news/none")];
  }
  return [...whyNot(news, text), ...whatStays(kept, text)];
}

function whyNot(news: EditionNews | undefined, text: Text): readonly string[] {
  if (news?.kind === "no-answer") return [text.say("place/news/noAnswer")];
  return news?.kind === "refused" ? [refusalText(news.refusal, text)] : [];
}

function refusalText(refusal: EditionRefusal, text: Text): string {
  const gaps: Gaps =
    refusal.kind === "expired" ? { day: formatDay(refusal.expiredOn, text.language) } : {};
  return text.say(`place/refused/${refusal.kind}`, gaps);
}

function whatStays(kept: KeptEdition, text: Text): readonly string[] {
  if (kept.ok) return [text.say("place/news/stays", gapsOf(kept.value, text))];
  const nation = text.say("place/news/nation");
  switch (kept.problem.kind) {
    case "expired": {
      const day = formatDay(kept.problem.expiredOn, text.language);
      return [text.say("place/news/keptExpired", { day }), nation];
    }
    case "unreadable":
      return [text.say("place/news/keptUnreadable"), nation];
    default:
      return [nation];
  }
}

function gapsOf({ version, issuedOn }: LocalEdition, { language }: Text): Gaps {
  return { version, day: formatDay(issuedOn, language) };
}
