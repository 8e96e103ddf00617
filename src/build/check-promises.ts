import type { ProcedureFile } from "../catalogue/schema.ts";
import type { CatalogueFault } from "./catalogue-fault.ts";

/** Rules that lead up to an event: a last day moved on from a closed day could fall on the event or after it. */
const beforeEvents: readonly string[] = ["before-event", "days-before"];

/**
 * What a procedure says against itself: that nothing is handed in, and yet a paper or a way to hand it in; or that a
 * last day before an event moves to the next open day.
 */
export function checkPromises(procedures: readonly ProcedureFile[]): readonly CatalogueFault[] {
  return procedures.flatMap((procedure) => [
    ...handedIn(procedure).map((what) => fault("handed-in-by-nobody", procedure, what)),
    ...(beforeEvents.includes(procedure.deadline.rule) &&
    procedure.deadline.closing === "next-open-day"
      ? [fault("closes-after-event", procedure, procedure.deadline.rule)]
      : []),
  ]);
}

/** What is handed in, or how, of a procedure that the office does of itself for everybody. */
function handedIn({ byOffice, post, online, documents }: ProcedureFile): readonly string[] {
  if (byOffice === undefined || !("always" in byOffice)) return [];
  return [
    ...(post === undefined ? [] : ["post"]),
    ...(online === "no" || online === "unknown" ? [] : ["online"]),
    ...documents.map(({ key, paper }) => key ?? paper),
  ];
}

function fault(kind: CatalogueFault["kind"], { id }: ProcedureFile, what: string): CatalogueFault {
  return { kind, at: `procedures/${id}`, what };
}
