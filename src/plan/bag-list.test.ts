import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  someAssessments,
  writeAssessment,
  type WrittenAssessment,
} from "../../tests/support/write-assessment.ts";
import { packBag, type BagItem, type BagList } from "./bag-list.ts";

const bagFor = (...written: readonly WrittenAssessment[]): BagList =>
  packBag(written.map(writeAssessment));

const papersOf = (items: readonly BagItem[]): readonly string[] => items.map(({ paper }) => paper);

const itemsIn = ({ everywhere, offices }: BagList): readonly BagItem[] => [
  ...everywhere,
  ...offices.flatMap(({ items }) => items),
];

const idCard = { paper: "id-card" };
const bankbook = { paper: "bankbook" };

describe("a paper that several procedures of one office ask for", () => {
  const bag = bagFor(
    { id: "loss", offices: ["city"], papers: [idCard] },
    { id: "benefit", offices: ["city"], papers: [idCard, bankbook] },
  );

  it("stands there once, with all of them", () => {
    expect(bag.everywhere).toEqual([]);
    expect(bag.offices).toEqual([
      {
        office: "city",
        procedures: ["loss", "benefit"],
        items: [
          {
            paper: "id-card",
            need: "needed",
            uses: [
              { procedure: "loss", office: "city", documentKey: "id-card" },
              { procedure: "benefit", office: "city", documentKey: "id-card" },
            ],
          },
          {
            paper: "bankbook",
            need: "needed",
            uses: [{ procedure: "benefit", office: "city", documentKey: "bankbook" }],
          },
        ],
      },
    ]);
  });
});

describe("a paper that several offices ask for", () => {
  const bag = bagFor(
    { id: "loss", offices: ["city"], papers: [idCard, bankbook] },
    { id: "pension", offices: ["pension"], papers: [bankbook, idCard] },
    { id: "car", offices: ["transport"], papers: [idCard] },
  );

  it("is told once for all of them, the one used most first", () => {
    expect(papersOf(bag.everywhere)).toEqual(["id-card", "bankbook"]);
    expect(bag.everywhere[0]?.uses.map(({ office }) => office)).toEqual([
      "city",
      "pension",
      "transport",
    ]);
  });

  it("leaves the offices on the list, with what is done there", () => {
    expect(bag.offices.map(({ office, procedures }) => [office, procedures])).toEqual([
      ["city", ["loss"]],
      ["pension", ["pension"]],
      ["transport", ["car"]],
    ]);
  });
});

describe("how surely a paper is needed", () => {
  const needOf = (...needs: readonly BagItem["need"][]): BagItem["need"] | undefined =>
    itemsIn(
      bagFor(...needs.map((need, at) => ({ id: `p${String(at)}`, papers: [{ ...idCard, need }] }))),
    )[0]?.need;

  it("is what the surest of its uses says", () => {
    expect(needOf("sometimes")).toBe("sometimes");
    expect(needOf("sometimes", "undecided")).toBe("undecided");
    expect(needOf("undecided", "needed", "sometimes")).toBe("needed");
  });

  it("puts what is needed before what may be", () => {
    const { offices } = bagFor({
      id: "claim",
      papers: [
        { paper: "seal", need: "sometimes" },
        { paper: "letter", need: "undecided" },
        { paper: "form", need: "needed" },
      ],
    });
    expect(papersOf(offices[0]?.items ?? [])).toEqual(["form", "letter", "seal"]);
  });
});

describe("a bag", () => {
  it("is for the first office of a procedure", () => {
    const { offices } = bagFor({ id: "claim", offices: ["city", "pension"], papers: [idCard] });
    expect(offices.map(({ office }) => office)).toEqual(["city"]);
  });

  it("is empty where there is nothing to do", () => {
    expect(packBag([])).toEqual({ everywhere: [], offices: [] });
  });

  it("names the offices to go to even without papers", () => {
    expect(bagFor({ id: "call", offices: ["bank"] }).offices).toEqual([
      { office: "bank", procedures: ["call"], items: [] },
    ]);
  });
});

describe("any bag", () => {
  it("loses no paper and no use, and has each paper once", () => {
    fc.assert(
      fc.property(someAssessments(), (assessments) => {
        const items = itemsIn(packBag(assessments));
        expect(new Set(papersOf(items)).size).toBe(items.length);
        const packed = items.flatMap(({ paper, uses }) =>
          uses.map(({ procedure, office, documentKey }) =>
            [procedure, office, paper, documentKey].join(" "),
          ),
        );
        const wanted = assessments.flatMap(({ procedure, offices, documents }) =>
          documents.map(({ document }) =>
            [procedure.id, offices[0], document.paper, document.key].join(" "),
          ),
        );
        expect(packed.toSorted()).toEqual(wanted.toSorted());
      }),
    );
  });

  it("has every procedure at one office, and a paper only where it is used", () => {
    fc.assert(
      fc.property(someAssessments(), (assessments) => {
        const { everywhere, offices } = packBag(assessments);
        expect(offices.flatMap(({ procedures }) => procedures).toSorted()).toEqual(
          assessments.map(({ procedure }) => procedure.id).toSorted(),
        );
        for (const { office, items } of offices) {
          for (const { uses } of items) {
            expect(new Set(uses.map((use) => use.office))).toEqual(new Set([office]));
          }
        }
        for (const { uses } of everywhere) {
          expect(new Set(uses.map(({ office }) => office)).size).toBeGreaterThan(1);
        }
      }),
    );
  });
});
