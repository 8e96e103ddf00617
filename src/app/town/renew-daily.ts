import { openKeptEdition } from "../../editions/edition-store.ts";
import { trustedKeys } from "../../editions/trusted-keys.ts";
import type { Guide } from "../guide/guide.tsx";
import { fetchEdition } from "./fetch-edition.ts";
import { codesOfEdition } from "./listed-town.ts";
import { loadCatalogueNames, loadMunicipalities } from "./municipality-data.ts";
import { renewEdition } from "./renew-edition.ts";

type Renewing = Pick<Guide, "clock" | "editions" | "renewRules"> & {
  readonly keeper: Pick<Guide["keeper"], "device">;
};

/** Holds a day and no town. */
const askedOnKey = "shiori-editions-asked-on";

/**
 * Renews the editions of the towns of all journeys kept here, once a day while there is a network. Nobody is told, and
 * nothing that fails is tried again before the next day.
 */
export function renewDaily(guide: Renewing): void {
  const look = (): void => {
    if (navigator.onLine && isFirstLookOn(guide.clock.today())) {
      renewAll(guide).catch(() => undefined);
    }
  };
  look();
  addEventListener("online", look);
  // A phone may keep the page for days.
  document.addEventListener("visibilitychange", look);
}

/** Where nothing can be remembered nothing is kept either, and nobody is asked. */
function isFirstLookOn(today: string): boolean {
  try {
    if (localStorage.getItem(askedOnKey) === today) return false;
    localStorage.setItem(askedOnKey, today);
    return true;
  } catch {
    return false;
  }
}

async function renewAll(guide: Renewing): Promise<void> {
  const listed = await (await guide.keeper.device()).listJourneys();
  const towns = (listed.ok ? listed.value : []).flatMap(({ municipality, oldMunicipality }) =>
    [municipality, oldMunicipality].flatMap((code) => code ?? []),
  );
  const news = await Promise.all([...new Set(towns)].map((code) => renewAt(code, guide)));
  // Rules that stay the same are not read anew: somebody may be pressing something that would be made again.
  if (news.includes(true)) await guide.renewRules();
}

/** Whether there is something newer now. */
async function renewAt(code: string, { clock, editions }: Renewing): Promise<boolean> {
  const [table, names] = await Promise.all([loadMunicipalities(), loadCatalogueNames()]);
  const municipalities = codesOfEdition(code, table);
  const context = { municipalities, names, today: clock.today(), trustedKeys };
  const before = await openKeptEdition(editions, context);
  const news = await renewEdition(fetchEdition, editions, context);
  return news.kind === "taken" && !(before.ok && before.value.version === news.edition.version);
}
