import type { Link } from "./link-procedures.ts";

/** What comes before procedures that are done at a counter. */
export interface SkippedLinks {
  /** Between such procedures only. */
  readonly links: readonly Link[];
  /** By procedure: days from today until what it needs from elsewhere can be there. */
  readonly waits: ReadonlyMap<string, number>;
}

/**
 * Takes out procedures that are done elsewhere (online, by post …): what came before them comes before what followed
 * them, their own waiting included.
 */
export function skipLinks(
  links: readonly Link[],
  isElsewhere: (procedure: string) => boolean,
): SkippedLinks {
  const kept = new Map<string, Link>();
  const waits = new Map<string, number>();

  function follow(link: Link): void {
    if (!isElsewhere(link.first)) {
      const pair = `${link.first} ${link.next}`;
      if ((kept.get(pair)?.waitDays ?? -1) < link.waitDays) kept.set(pair, link);
      return;
    }
    if (!isHelp(link)) {
      waits.set(link.next, Math.max(waits.get(link.next) ?? 0, link.waitDays));
    }
    for (const before of links.filter(({ next }) => next === link.first)) {
      follow({
        first: before.first,
        next: link.next,
        waitDays: before.waitDays + link.waitDays,
        because: { kind: isHelp(before) || isHelp(link) ? "helps" : "needs" },
      });
    }
  }

  links.filter(({ next }) => !isElsewhere(next)).forEach(follow);
  return { links: [...kept.values()], waits };
}

function isHelp({ because }: Link): boolean {
  return because.kind === "helps";
}
