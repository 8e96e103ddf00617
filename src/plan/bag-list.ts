import type { Assessment, NeededDocument } from "./assessment.ts";

/** One paper to bring, with everything it is needed for. */
export interface BagItem {
  /** Id of the paper; the same paper stands once in the whole list. */
  readonly paper: string;
  readonly need: NeededDocument["need"];
  readonly uses: readonly BagUse[];
}

/** Which procedure asks for a paper, at which kind of office, and the key of its own words about it. */
export interface BagUse {
  readonly procedure: string;
  readonly office: string;
  readonly documentKey: string;
}

/** What to bring to one kind of office besides what is needed at several. */
export interface OfficeBag {
  readonly office: string;
  readonly procedures: readonly string[];
  readonly items: readonly BagItem[];
}

/** Everything to bring, each paper once. */
export interface BagList {
  /** Papers that several kinds of office ask for, the ones used most first. */
  readonly everywhere: readonly BagItem[];
  /** The rest by kind of office, in the order of the procedures. */
  readonly offices: readonly OfficeBag[];
}

const certainty = { needed: 0, undecided: 1, sometimes: 2 } as const;

/** What one procedure asks for at one kind of office. */
export interface AskedPapers {
  readonly procedure: string;
  readonly office: string;
  readonly documents: readonly NeededDocument[];
}

/** Merges the papers of these procedures into one list; without a local edition offices are kinds, not buildings. */
export function packBag(assessments: readonly Assessment[]): BagList {
  const items = mergePapers(
    assessments.map((assessment) => ({
      procedure: assessment.procedure.id,
      office: firstOffice(assessment),
      documents: assessment.documents,
    })),
  );
  const everywhere = items.filter(({ uses }) => officesIn(uses).length > 1);
  const own = items.filter(({ uses }) => officesIn(uses).length === 1);
  const offices = [...new Set(assessments.map(firstOffice))];
  return {
    everywhere: everywhere.toSorted((a, b) => b.uses.length - a.uses.length),
    offices: offices.map((office) => ({
      office,
      procedures: assessments
        .filter((assessment) => firstOffice(assessment) === office)
        .map(({ procedure }) => procedure.id),
      items: own.filter(({ uses }) => officesIn(uses).includes(office)),
    })),
  };
}

/** Each paper once, with everything it is needed for; what is surely needed comes first. */
export function mergePapers(asked: readonly AskedPapers[]): readonly BagItem[] {
  const items = new Map<string, BagItem>();
  for (const { procedure, office, documents } of asked) {
    for (const { document, need } of documents) {
      const before = items.get(document.paper);
      const use = { procedure, office, documentKey: document.key };
      items.set(document.paper, {
        paper: document.paper,
        need: before === undefined ? need : surer(before.need, need),
        uses: [...(before?.uses ?? []), use],
      });
    }
  }
  return [...items.values()].toSorted((a, b) => certainty[a.need] - certainty[b.need]);
}

function officesIn(uses: readonly BagUse[]): readonly string[] {
  return [...new Set(uses.map(({ office }) => office))];
}

function firstOffice({ offices: [first], procedure }: Assessment): string {
  return first ?? procedure.office;
}

function surer(
  first: NeededDocument["need"],
  second: NeededDocument["need"],
): NeededDocument["need"] {
  return certainty[first] <= certainty[second] ? first : second;
}
