import type { Assessment, NeededDocument } from "./assessment.ts";

/** One paper to bring, with everything it is needed for. */
export interface BagItem {
  /** Id of the paper; the same paper stands once in a list. */
  readonly paper: string;
  readonly need: NeededDocument["need"];
  readonly uses: readonly BagUse[];
}

/** Which procedure asks for a paper, and the key of its own words about it. */
export interface BagUse {
  readonly procedure: string;
  readonly documentKey: string;
}

/** What to bring to one kind of office. */
export interface OfficeBag {
  readonly office: string;
  readonly procedures: readonly string[];
  readonly items: readonly BagItem[];
}

const certainty = { needed: 0, undecided: 1, sometimes: 2 } as const;

/** The papers of these procedures by kind of office, each paper once; offices in the order in which they are due. */
export function packBags(assessments: readonly Assessment[]): readonly OfficeBag[] {
  const offices = new Set(assessments.flatMap(({ offices: [first] }) => first ?? []));
  return [...offices].map((office) => {
    const here = assessments.filter(({ offices: [first] }) => first === office);
    return {
      office,
      procedures: here.map(({ procedure }) => procedure.id),
      items: mergePapers(here),
    };
  });
}

/** The papers of several procedures, each once, the certain ones first. */
export function mergePapers(assessments: readonly Assessment[]): readonly BagItem[] {
  const items = new Map<string, BagItem>();
  for (const { procedure, documents } of assessments) {
    for (const { document, need } of documents) {
      const before = items.get(document.paper);
      items.set(document.paper, {
        paper: document.paper,
        need: before === undefined ? need : surer(before.need, need),
        uses: [...(before?.uses ?? []), { procedure: procedure.id, documentKey: document.key }],
      });
    }
  }
  return [...items.values()].toSorted((a, b) => certainty[a.need] - certainty[b.need]);
}

function surer(
  first: NeededDocument["need"],
  second: NeededDocument["need"],
): NeededDocument["need"] {
  return certainty[first] <= certainty[second] ? first : second;
}
