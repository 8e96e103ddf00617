import type { Language } from "../../src/text/language.ts";
import { meetResident, openTab, type Resident } from "./resident.ts";
import type { RunningGuide } from "./running-guide.ts";

/** Milliseconds until a guide that is opened for the first time is kept whole. */
const longestWait = 40_000;

/** A resident who has opened the guide once, until it was kept on her phone, and has no network from then on. Her phone stays on. */
export async function meetInFlightMode(
  guide: RunningGuide,
  language: Language = "ja",
): Promise<Resident> {
  const online = await meetResident(guide.browser, guide.site.address, language);
  const { header, help } = online.words.app;
  await online.opens();
  await online.follows(header.help);
  await online.page.getByText(help.offlineReady).waitFor({ timeout: longestWait });
  const phone = online.page.context();
  await online.page.close();
  await phone.setOffline(true);
  return openTab(phone, guide.site.address, language);
}
