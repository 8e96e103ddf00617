import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  today,
  writeAssessment,
  type WrittenAssessment,
} from "../../tests/support/write-assessment.ts";
import { conditionOf } from "../../tests/support/write-life-event.ts";
import { addDays } from "../model/calendar-date.ts";
import type { Procedure } from "../model/life-event.ts";
import type { Due } from "../rules/deadline.ts";
import type { Assessment } from "./assessment.ts";
import { listToDo, type ToDo } from "./list-to-do.ts";
import type { Channel, Wishes } from "./wishes.ts";

type Written = WrittenAssessment & { readonly has?: Partial<Procedure> };

const write = ({ has, ...written }: Written): Assessment => {
  const assessment = writeAssessment(written);
  return { ...assessment, procedure: { ...assessment.procedure, ...has } };
};

const toDoOf = (written: readonly Written[], wishes: Wishes = {}): ToDo =>
  listToDo(written.map(write), today, wishes);

const errandsIn = ({ errands }: ToDo): readonly string[] =>
  errands.map(({ assessment, office, side }) =>
    [assessment.procedure.id, office, ...(side === undefined ? [] : [side])].join(" "),
  );

const ordersIn = ({ orders }: ToDo): readonly string[] =>
  orders.map(({ link }) => `${link.first} > ${link.next} ${link.because.kind}`);

const by =
  (channels: Readonly<Record<string, Channel>>) =>
  ({ procedure }: Assessment): Channel =>
    channels[procedure.id] ?? "visit";

describe("what is left to do", () => {
  it("is what applies, is not done and has not lapsed; late duties stay", () => {
    const toDo = toDoOf(
      [
        { id: "loss" },
        { id: "done" },
        { id: "open-question", verdict: "undecided" },
        { id: "pension", verdict: "doesNotApply" },
        { id: "lapsed", kind: "benefit", due: -900, state: "lapsed" },
        { id: "late", due: -3, state: "late" },
      ],
      { isDone: (id) => id === "done" },
    );
    expect(errandsIn(toDo)).toEqual(["loss city", "late city"]);
  });

  it("is parted by how it is done, a visit unless the resident says otherwise", () => {
    const { elsewhere, errands } = toDoOf(
      [
        { id: "loss", has: { online: "yes" } },
        { id: "tax" },
        { id: "gas" },
        { id: "form" },
        { id: "register" },
      ],
      { channelOf: by({ tax: "online", gas: "phone", form: "post", register: "nobody" }) },
    );
    expect(errands.map(({ assessment }) => assessment.procedure.id)).toEqual(["loss"]);
    expect(elsewhere).toEqual({
      online: ["tax"],
      phone: ["gas"],
      post: ["form"],
      nobody: ["register"],
      choose: [],
    });
  });
});

describe("where it is done", () => {
  const officeToo = [{ office: "pension", when: conditionOf("always") }];

  it("is the first office, and the second one where both have to be visited", () => {
    const both = { id: "divorce", offices: ["city", "pension"], has: { officeToo } };
    expect(errandsIn(toDoOf([both]))).toEqual(["divorce city", "divorce pension"]);
  });

  it("is the usual office while it is open which of two is in charge, and the other one is named", () => {
    const toDo = toDoOf([{ id: "pension", offices: ["office", "city"] }]);
    expect(errandsIn(toDo)).toEqual(["pension office"]);
    expect(toDo.errands[0]?.orAt).toEqual(["city"]);
  });

  it("is in both towns where a move asks for both, each with its own papers", () => {
    const seal = write({ id: "seal", has: { side: "both" } });
    const paper = (key: string, side?: "old" | "new") => ({
      document: { key, paper: key, when: conditionOf("always"), ...(side && { side }) },
      need: "needed" as const,
    });
    const documents = [paper("card", "old"), paper("seal", "new"), paper("id")];
    const toDo = listToDo([{ ...seal, documents }], today);
    expect(errandsIn(toDo)).toEqual(["seal city old", "seal city new"]);
    expect(
      toDo.errands.map((errand) => errand.documents.map(({ document }) => document.paper)),
    ).toEqual([
      ["card", "id"],
      ["seal", "id"],
    ]);
  });
});

describe("a move within one town", () => {
  it("has no two sides: what is done in both is done once, with all its papers", () => {
    const written: readonly Written[] = [
      { id: "seal", has: { side: "both" }, papers: [{ paper: "card" }, { paper: "seal" }] },
      { id: "notification", has: { side: "new" } },
    ];
    const toDo = toDoOf(written, { staysInTown: true });
    expect(errandsIn(toDo)).toEqual(["seal city", "notification city"]);
    expect(toDo.errands[0]?.documents).toHaveLength(2);
  });
});

describe("procedures that exclude one another", () => {
  const insurance: readonly Written[] = [
    { id: "kokuho", due: 14, has: { alternatives: ["continuation"] } },
    { id: "continuation", due: 6 },
    { id: "dependant", has: { alternatives: ["kokuho"] } },
  ];

  it("stand in the plan once, for the day on which the first of them closes", () => {
    const toDo = toDoOf(insurance);
    expect(errandsIn(toDo)).toEqual(["continuation city"]);
    expect(toDo.elsewhere.choose).toEqual([
      { procedures: ["kokuho", "continuation", "dependant"], planned: "continuation" },
    ]);
  });

  it("leave the one that was chosen, to be chosen anew, and nothing once one is done", () => {
    const chosen = toDoOf(insurance, { isChosen: (id) => id === "dependant" });
    expect(errandsIn(chosen)).toEqual(["dependant city"]);
    expect(chosen.elsewhere.choose).toEqual([
      {
        procedures: ["kokuho", "continuation", "dependant"],
        planned: "dependant",
        isChosen: true,
      },
    ]);
    expect(errandsIn(toDoOf(insurance, { isDone: (id) => id === "kokuho" }))).toEqual([]);
  });
});

describe("the order", () => {
  const after = (...procedures: readonly string[]): Partial<Procedure> => ({
    after: procedures.map((procedure) => ({ procedure })),
  });

  it("is what the catalogue says, for what applies", () => {
    const toDo = toDoOf([
      { id: "notification" },
      { id: "permit", has: after("notification", "exemption") },
      { id: "exemption", verdict: "doesNotApply" },
      { id: "bank", has: { after: [{ procedure: "permit", optional: true }] } },
    ]);
    expect(ordersIn(toDo)).toEqual(["notification > permit needs", "permit > bank helps"]);
  });

  it("follows from a paper that only one of the procedures yields", () => {
    const written = [
      { id: "move-out" },
      { id: "city-proof" },
      { id: "move-in", papers: [{ paper: "certificate" }, { paper: "proof" }] },
      { id: "other-proof", papers: [{ paper: "certificate", need: "sometimes" as const }] },
    ];
    const gotFrom: Readonly<Record<string, readonly string[]>> = {
      certificate: ["move-out"],
      proof: ["city-proof", "other-proof"],
    };
    const toDo = toDoOf(written, { paperOf: (paper) => ({ gotFrom: gotFrom[paper] ?? [] }) });
    expect(ordersIn(toDo)).toEqual(["move-out > move-in yields"]);
  });

  it("drops a prerequisite whose condition the answers rule out", () => {
    const when = conditionOf("x.abroad");
    const has = { after: [{ procedure: "permit", when }] };
    const written = [{ id: "permit" }, { id: "claim", has }];
    expect(ordersIn(toDoOf(written))).toEqual(["permit > claim needs"]);
    expect(ordersIn(toDoOf(written, { canHold: () => false }))).toEqual([]);
  });

  it("leads through what is done elsewhere, with the time it takes", () => {
    const toDo = toDoOf(
      [
        { id: "notification" },
        { id: "koseki", has: after("notification") },
        { id: "bank", has: after("koseki") },
      ],
      { channelOf: by({ koseki: "post" }), waitDays: (id) => (id === "koseki" ? 10 : 1) },
    );
    expect(toDo.orders.map(({ link }) => link)).toEqual([
      { first: "notification", next: "bank", waitDays: 11, because: { kind: "needs" } },
    ]);
    expect(toDo.errands.map(({ notBefore }) => notBefore)).toEqual([
      undefined,
      { day: addDays(today, 10), because: "waits" },
    ]);
  });

  it("tells no paper of a procedure that does not yield it itself", () => {
    const toDo = toDoOf(
      [
        { id: "notification" },
        { id: "koseki", has: after("notification") },
        { id: "bank", papers: [{ paper: "family-register" }] },
      ],
      {
        channelOf: by({ koseki: "post" }),
        paperOf: () => ({ gotFrom: ["koseki"] }),
      },
    );
    expect(ordersIn(toDo)).toEqual(["notification > bank needs"]);
  });

  it("of a move leads from the old town to the new one, not back", () => {
    const toDo = toDoOf([
      { id: "school", has: { side: "both" } },
      { id: "nursery", has: { side: "both", ...after("school") } },
    ]);
    expect(toDo.orders.map(({ first, next }) => [first.side, next.side])).toEqual([
      ["old", "old"],
      ["old", "new"],
      ["new", "new"],
    ]);
  });

  it("never makes a circle, whatever the catalogue says", () => {
    const ids = ["a", "b", "c", "d"];
    fc.assert(
      fc.property(fc.array(fc.subarray(ids), { minLength: 4, maxLength: 4 }), (needs) => {
        const toDo = toDoOf(ids.map((id, at) => ({ id, has: after(...(needs[at] ?? [])) })));
        const left = new Set(ids);
        for (const _ of ids) {
          const free = [...left].filter(
            (id) => !toDo.orders.some(({ link }) => link.next === id && left.has(link.first)),
          );
          free.forEach((id) => left.delete(id));
        }
        expect([...left]).toEqual([]);
      }),
    );
  });
});

describe("the first day", () => {
  const firstDay = (due: Due, has: Partial<Procedure>): unknown => {
    const errands = listToDo([{ ...write({ id: "one", has }), due }], today).errands;
    return errands.map(({ notBefore }) => notBefore);
  };
  const opensOn = addDays(today, 40);
  const counted = { ...write({ id: "counted", due: 30 }).due } as const;

  it("is that on which one can apply", () => {
    expect(firstDay({ kind: "coming", opensOn }, {})).toEqual([{ day: opensOn, because: "opens" }]);
  });

  it("is the day of the event that one has to notify of, but not in the town that one leaves", () => {
    const deadline = { rule: "next-day-counts", closing: "none" } as const;
    const starts = { day: addDays(today, 16), because: "starts" };
    expect(firstDay(counted, { deadline })).toEqual([starts]);
    expect(firstDay(counted, { deadline, side: "both" })).toEqual([undefined, starts]);
  });

  it("is today where a deadline leads up to an event, or begins with the month after a payment", () => {
    for (const rule of ["before-event", "limitation-day-one"] as const) {
      expect(firstDay(counted, { deadline: { rule, closing: "none" } })).toEqual([undefined]);
    }
  });
});
